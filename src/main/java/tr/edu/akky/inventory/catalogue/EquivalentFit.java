package tr.edu.akky.inventory.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How an equivalent fits a product, in the words of the report's columns I–L. */
@Embeddable
public record EquivalentFit(
        @Enumerated(EnumType.STRING) Fit fit,
        String advantages,
        String disadvantages,
        @Column(name = "constraints_text") String constraints,
        String competence) {}
