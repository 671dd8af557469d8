package tr.edu.akky.inventory.analysis;

import tr.edu.akky.inventory.shared.TurkishNumbers;

/** An item as typed. */
record CostRow(
        CostSide side,
        String kind,
        String label,
        String price,
        String quantity,
        String currency,
        String rate,
        String vat,
        String firstYear,
        String lastYear) {

    static final String VAT_INCLUDED = "INCLUDED";
    static final String VAT_EXCLUDED = "EXCLUDED";

    /** In place of the last year. */
    static final String ONCE = "ONCE";

    /** Empty but for what most items are. */
    static CostRow empty(CostSide side) {
        return new CostRow(side, "", "", "", "1", CostCurrency.TRY.name(), "", VAT_EXCLUDED, "1", "5");
    }

    static CostRow of(CostItem item) {
        return new CostRow(
                item.side(),
                item.kind().name(),
                item.label() == null ? "" : item.label(),
                item.price() == null ? "" : TurkishNumbers.money(item.price()),
                TurkishNumbers.plain(item.quantity()),
                item.currency().name(),
                item.currency().isForeign() ? TurkishNumbers.plain(item.rate()) : "",
                item.vatIncluded() ? VAT_INCLUDED : VAT_EXCLUDED,
                String.valueOf(item.firstYear()),
                item.isOneOff() ? ONCE : String.valueOf(item.lastYear()));
    }

    CostRow licences(String count) {
        return new CostRow(
                side, CostKind.LICENCE.name(), label, price, count, currency, rate, vat, firstYear, lastYear);
    }

    CostRow counting(String count) {
        return new CostRow(side, kind, label, price, count, currency, rate, vat, firstYear, lastYear);
    }

    /** Nothing was chosen or typed in it. */
    boolean isUntouched() {
        return kind.isBlank() && label.isBlank() && price.isBlank();
    }
}
