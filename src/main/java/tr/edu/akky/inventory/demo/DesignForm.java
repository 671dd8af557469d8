package tr.edu.akky.inventory.demo;

/** One field of each kind, the second one filled in wrongly. */
class DesignForm {

    private final String name = "MATLAB R2023b";
    private final String count = "on beş";
    private final String category = "a";
    private final String note = "Kampüs genelinde kullanılıyor.\nSözleşme her yıl yenileniyor.";
    private final boolean perpetual = true;

    public String getName() {
        return name;
    }

    public String getCount() {
        return count;
    }

    public String getCategory() {
        return category;
    }

    public String getNote() {
        return note;
    }

    public boolean isPerpetual() {
        return perpetual;
    }
}
