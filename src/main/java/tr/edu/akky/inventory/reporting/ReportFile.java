package tr.edu.akky.inventory.reporting;

import java.nio.file.Path;

/** A finished report in a temporary file, and the name under which it is downloaded. */
record ReportFile(Path path, String name) {}
