package tr.edu.akky.inventory.consolidation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A value that a person put in place of the computed one, and why. */
@Embeddable
public record HandMade(String value, String reason, String madeBy, Instant madeAt) {}
