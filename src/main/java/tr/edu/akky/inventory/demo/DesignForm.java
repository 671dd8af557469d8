package tr.edu.akky.inventory.demo;

/** One field of each kind, the second one filled in wrongly. */
class DesignForm {

    public String getName() {
        return "MATLAB R2023b";
    }

    public String getCount() {
        return "on beş";
    }

    public String getCategory() {
        return "a";
    }

    public String getNote() {
        return "Kampüs genelinde kullanılıyor.\nSözleşme her yıl yenileniyor.";
    }

    public boolean isPerpetual() {
        return true;
    }
}
