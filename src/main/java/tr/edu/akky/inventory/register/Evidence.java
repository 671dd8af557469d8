package tr.edu.akky.inventory.register;

/** The figures of the moment that the matrix shows; those of the inventory are of one period, the others of all time. */
record Evidence(
        long units,
        long reportedUnits,
        long approvedUnits,
        long lines,
        long linesWithEquivalent,
        long linesCosted,
        long linesDecided,
        long licences,
        long expired,
        long expiringSoon,
        long unknownExpiry,
        long people,
        long reviewers,
        long administrators,
        long products,
        long equivalents,
        long checksInAYear,
        long openTasks,
        long justifications,
        long justificationDrafts,
        long historyRows,
        long failedSignIns,
        long approvals,
        long returns,
        long reportsMade) {}
