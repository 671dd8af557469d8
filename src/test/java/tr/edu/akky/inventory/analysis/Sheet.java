package tr.edu.akky.inventory.analysis;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tr.edu.akky.inventory.account.CurrentUser;

/** A calculation as a browser sends it. */
class Sheet {

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    Sheet(String dayRate, String increase, String vat) {
        fields.add("dayRate", dayRate);
        fields.add("yearlyIncrease", increase);
        fields.add("vat", vat);
        fields.add("version", "0");
    }

    Sheet with(String field, String value) {
        fields.set(field, value);
        return this;
    }

    /** @param currency with its rate behind a space, as {@code USD 42,15}; an own rate is optional */
    Sheet item(CostSide side, String kind, String price, String quantity, String currency, String first, String last) {
        String[] money = currency.split(" ");
        fields.add("side", side.name());
        fields.add("kind", kind);
        fields.add("label", "");
        fields.add("price", price);
        fields.add("quantity", quantity);
        fields.add("currency", money[0]);
        fields.add("rate", money.length > 1 ? money[1] : "");
        fields.add("itemVat", "EXCLUDED");
        fields.add("firstYear", first);
        fields.add("lastYear", last);
        return this;
    }

    Sheet commercial(String price, String quantity) {
        return item(CostSide.COMMERCIAL, "LICENCE", price, quantity, "TRY", "1", "5");
    }

    MvcTestResult sent(MockMvcTester mvc, CurrentUser who, String address) {
        return mvc.post()
                .uri(address)
                .params(fields)
                .with(user(who))
                .with(csrf())
                .exchange();
    }
}
