package tr.edu.akky.inventory.submission;

/** What is reckoned by the dates of a period has to be reckoned anew; published within the change. */
public record PeriodChanged(long periodId) {}
