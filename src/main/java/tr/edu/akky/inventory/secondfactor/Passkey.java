package tr.edu.akky.inventory.secondfactor;

import java.time.Instant;

/** A passkey as its owner knows it. */
record Passkey(String id, String label, Instant created, Instant lastUsed) {}
