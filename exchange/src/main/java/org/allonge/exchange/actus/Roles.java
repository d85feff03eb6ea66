package org.allonge.exchange.actus;

/** On which side of a contract the one stands whose contract it is. */
final class Roles {
  private Roles() {}

  /** Whether the contract is a debt of its creator: then every amount has the other sign. */
  static boolean owes(Contract contract) {
    return switch (contract.text("contractRole").orElse("")) {
      case "RPA", "LG", "BUY", "RFL" -> false;
      case "RPL", "ST", "SEL", "PFL" -> true;
      default ->
          throw contract.refuse("contractRole", "one of RPA, LG, BUY, RFL, RPL, ST, SEL, PFL");
    };
  }
}
