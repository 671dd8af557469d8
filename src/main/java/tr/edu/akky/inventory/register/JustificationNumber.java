package tr.edu.akky.inventory.register;

import jakarta.persistence.Embeddable;

/** The running number of an approved justification: "2026/1". */
@Embeddable
record JustificationNumber(int numberYear, int numberInYear) {

    @Override
    public String toString() {
        return numberYear + "/" + numberInYear;
    }
}
