package org.allonge.reader;

import java.util.List;

/**
 * Reads a note: named passes over one document, the same words giving the same reading every time.
 *
 * <p>It holds no state, so that one reader may serve many threads.
 */
public final class Reader {
  private static final List<Finder> FIELDS =
      List.of(
          new PartiesFinder(),
          new PrincipalFinder(),
          new NoteDateFinder(),
          new SignatureFinder(),
          new PlaceFinder(),
          new RateFinder(),
          new DayCountFinder(),
          new CompoundingFinder(),
          new ListedPaymentsFinder(),
          new MaturityFinder(),
          new EventMaturityFinder(),
          new ScheduleFinder(),
          new SeriesFinder(),
          new ReferenceFinder(),
          new ExtensionFinder(),
          new PrepaymentFinder(),
          new ApplicationFinder(),
          new LateFinder(),
          new AccelerationFinder(),
          new AfterDueFinder(),
          new SecurityFinder(),
          new SaidFinder(),
          new CostsFinder(),
          new InterestFromFinder(),
          new PurposeFinder(),
          new LawFinder(),
          new SteppedRateFinder(),
          new FloatingTermsFinder(),
          new InterestTermsFinder(),
          new InstalmentTermsFinder(),
          new LifeTermsFinder(),
          new PaymentTermsFinder(),
          new ConductTermsFinder(),
          new PartyTermsFinder(),
          new SecurityTermsFinder(),
          new ExecutionTermsFinder());

  /** A reader with the passes in their order. */
  public Reader() {}

  /** Reads a document; what is not there or not understood is among the findings. */
  public Reading read(Document document) {
    Sheet sheet = Sheet.of(document);
    Definitions definitions = Definitions.of(sheet);
    Promise promise = new PromiseFinder(sheet, definitions).find();
    NoteKind kind = KindFinder.of(sheet, promise);
    Scope scope = new Scope(sheet, definitions, promise, kind);
    Draft draft = new Draft(sheet);
    if (kind == NoteKind.AMENDMENT) {
      new AmendmentFinder().read(scope, draft);
    }
    fields(kind).forEach(finder -> finder.read(scope, draft));
    if (kind == NoteKind.AMENDMENT) {
      AmendmentFinder.changes(draft);
    }
    if (kind == NoteKind.RESTATEMENT) {
      new RestatementFinder().read(scope, draft);
    }
    DoubtPass.over(draft);
    checks(kind).forEach(check -> check.look(scope, draft));
    Openings.name(scope, draft);
    return new Reading(
        document,
        kind,
        FieldOrder.sort(draft.fields().values()),
        draft.findings(),
        draft.readings());
  }

  /** An allonge promises nothing of its own: it is read for what it transfers. */
  private static List<Finder> fields(NoteKind kind) {
    return kind == NoteKind.ALLONGE ? List.of(new AllongeFinder(), new SignatureFinder()) : FIELDS;
  }

  private static List<Check> checks(NoteKind kind) {
    if (kind == NoteKind.ALLONGE) {
      return List.of(new DocumentCheck());
    }
    return List.of(
        new DocumentCheck(),
        new NeedsCheck(),
        new NegotiabilityCheck(kind),
        new TwiceCheck(),
        new MeaningCheck(),
        new SecurityCheck(),
        new SilenceCheck(kind));
  }
}
