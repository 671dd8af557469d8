package tr.edu.akky.inventory.analysis;

/**
 * A draft beside the form.
 *
 * @param fills whether taking it over would add its program or fill an empty field
 * @param appends whether it holds texts that could be added below those that stand there
 */
record DraftView(Draft draft, boolean fills, boolean appends) {

    static DraftView of(Draft draft, TechnicalAnalysis now) {
        TechnicalAnalysis filled = now.filledFrom(draft.content());
        return new DraftView(
                draft, !filled.equals(now), !now.appendedFrom(draft.content()).equals(filled));
    }
}
