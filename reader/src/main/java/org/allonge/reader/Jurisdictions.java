package org.allonge.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of the states and countries whose law may govern, or under whose law a company may stand.
 */
final class Jurisdictions {
  /**
   * A jurisdiction that was read.
   *
   * @param name its name in ordinary spelling
   * @param to one past its last token
   */
  record Read(String name, int to) {}

  private static final String NAMES =
      """
      Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,
      Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,
      Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,
      Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,
      Wyoming,District of Columbia,Puerto Rico,Guam,England and Wales,England,Wales,Scotland,Northern Ireland,Ireland,
      United Kingdom,Great Britain,Canada,Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,
      New Brunswick,Newfoundland,India,Germany,France,Switzerland,Netherlands,Belgium,Luxembourg,Italy,Spain,Sweden,Norway,
      Denmark,Finland,Austria,Australia,New South Wales,Victoria,New Zealand,Japan,China,Hong Kong,Singapore,Israel,Mexico,
      Brazil,Argentina,Chile,Philippines,South Korea,Korea,Taiwan,Malaysia,Indonesia,Thailand,South Africa,Bermuda,
      Cayman Islands,British Virgin Islands,Bahamas,Barbados,Jersey,Guernsey,Isle of Man,Marshall Islands,Liberia,Panama,
      Cyprus,Greece,Turkey,Russia,Ukraine,Poland,Czech Republic,Hungary,Portugal,Kazakhstan,Nigeria,Kenya,Ghana,Egypt\
      """;

  private static final String ISO =
      """
      Alabama US-AL,Alaska US-AK,Arizona US-AZ,Arkansas US-AR,California US-CA,Colorado US-CO,Connecticut US-CT,
      Delaware US-DE,Florida US-FL,Georgia US-GA,Hawaii US-HI,Idaho US-ID,Illinois US-IL,Indiana US-IN,Iowa US-IA,
      Kansas US-KS,Kentucky US-KY,Louisiana US-LA,Maine US-ME,Maryland US-MD,Massachusetts US-MA,Michigan US-MI,
      Minnesota US-MN,Mississippi US-MS,Missouri US-MO,Montana US-MT,Nebraska US-NE,Nevada US-NV,New Hampshire US-NH,
      New Jersey US-NJ,New Mexico US-NM,New York US-NY,North Carolina US-NC,North Dakota US-ND,Ohio US-OH,Oklahoma US-OK,
      Oregon US-OR,Pennsylvania US-PA,Rhode Island US-RI,South Carolina US-SC,South Dakota US-SD,Tennessee US-TN,
      Texas US-TX,Utah US-UT,Vermont US-VT,Virginia US-VA,Washington US-WA,West Virginia US-WV,Wisconsin US-WI,
      Wyoming US-WY,District of Columbia US-DC,Puerto Rico US-PR,England and Wales GB-EAW,England GB-ENG,Scotland GB-SCT,
      Canada CA,Ontario CA-ON,Quebec CA-QC,British Columbia CA-BC,Alberta CA-AB,Manitoba CA-MB,Saskatchewan CA-SK,
      India IN,Germany DE,Philippines PH,Hong Kong HK,Singapore SG,Israel IL\
      """;

  private static final Map<String, String> ISO_BY_NAME = iso();

  private static final Map<String, List<List<String>>> BY_FIRST_WORD = index();

  private Jurisdictions() {}

  private static Map<String, List<List<String>>> index() {
    Map<String, List<List<String>>> index = new HashMap<>();
    for (String name : NAMES.replace("\n", "").split(",")) {
      List<String> words = List.of(name.strip().split(" "));
      index
          .computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), first -> new ArrayList<>())
          .add(words);
    }
    index
        .values()
        .forEach(names ->
            names.sort(Comparator.comparingInt((List<String> words) -> words.size()).reversed()));
    return index;
  }

  /** The jurisdiction named from a token on, the longest name first, or null. */
  static @Nullable Read at(Tokens tokens, int from) {
    if (!tokens.get(from).capitalised()) {
      return null;
    }
    for (List<String> words : BY_FIRST_WORD.getOrDefault(tokens.get(from).lower(), List.of())) {
      int to = match(tokens, from, words);
      if (to > 0) {
        return new Read(String.join(" ", words), to);
      }
    }
    return null;
  }

  /** The ISO 3166 code of a jurisdiction by its name, or null where the table has none. */
  static @Nullable String code(String name) {
    return ISO_BY_NAME.get(name);
  }

  /** The name of an ISO 3166 code, or the code itself where the table has none. */
  static String name(String code) {
    return ISO_BY_NAME.entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(code);
  }

  private static Map<String, String> iso() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String entry : ISO.replace("\n", "").split(",")) {
      int blank = entry.lastIndexOf(' ');
      codes.put(entry.substring(0, blank).strip(), entry.substring(blank + 1));
    }
    return codes;
  }

  private static int match(Tokens tokens, int from, List<String> words) {
    int at = from;
    for (String word : words) {
      if (!tokens.get(at).is(word.toLowerCase(Locale.ROOT))) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
