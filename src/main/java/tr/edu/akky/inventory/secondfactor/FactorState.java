package tr.edu.akky.inventory.secondfactor;

/**
 * What a person has to prove themselves with.
 *
 * @param app an authenticator app that has shown its first code
 * @param recoveryCodes how many are left
 */
record FactorState(boolean app, int passkeys, int recoveryCodes) {

    private static final int FEW = 3;

    public boolean isOn() {
        return app || passkeys > 0;
    }

    /** Time to make new ones. */
    public boolean areCodesFew() {
        return isOn() && recoveryCodes <= FEW;
    }
}
