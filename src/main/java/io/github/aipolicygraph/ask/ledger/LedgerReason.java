package io.github.aipolicygraph.ask.ledger;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a line is counted as it is, or why it is not.")
public enum LedgerReason {
    @Description("Counted: by its own figure.")
    OWN_FIGURE,
    @Description("Counted: it has no figure of its own, and the sum of its parts stands in.")
    SUM_OF_PARTS,
    @Description("Counted in the maximum only: a source denies that it is a part.")
    DISPUTED_PART,
    @Description(
            "Counted, but what it shares with another counted line is taken off: wholly in the minimum, and in the maximum if how much is shared is known.")
    SHARES_MONEY,
    @Description(
            "Counted in the maximum only: the payers asked for pay it with others, or only some sources say that they pay. No source says how much of it they pay.")
    JOINT_PAYER,
    @Description("Not counted: it lies inside a line that is.")
    PART_OF_COUNTED,
    @Description("Not counted: it belongs to another way of splitting the pledge.")
    OTHER_DECOMPOSITION,
    @Description("Not counted: it is the same money as a counted line.")
    SAME_MONEY,
    @Description("Not counted: the figure is of another stage.")
    OTHER_STAGE,
    @Description("Not counted: the figure is of another period.")
    OTHER_PERIOD,
    @Description("Not counted: a target, a guarantee or a ceiling is no money that was paid.")
    OTHER_INSTRUMENT,
    @Description(
            "Not counted: another sum of the same pledge was preferred, more figures are in another currency, or the source is not the one asked for.")
    OTHER_FIGURE,
    @Description(
            "Not counted: no figure of the pledge is preferred, and as many are in this currency as in the one that counts, whose code comes first in the alphabet.")
    TIED_CURRENCY,
    @Description(
            "Not drawn: headline and parts are compared in another currency, in which sources give the pledge too. Only in pictures.")
    OTHER_CURRENCY,
    @Description(
            "Not counted: it lies inside a pledge that was asked for and has no figure of its own, and was not asked for itself.")
    NOT_ASKED,
    @Description("Not counted: it overlaps, is a running total, the end of a range, or no money.")
    NOT_ADDITIVE,
    @Description("Not counted: no source gives a figure.")
    NO_FIGURE,
    @Description("Not counted: no exchange rate of the day is known, for it or for what it lies in.")
    NO_RATE,
    @Description("Not counted: an evident slip of a source.")
    DEPRECATED
}
