package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tr.edu.akky.inventory.account.CurrentUser;

class FeasibilityScreensTest extends LinesOfAPeriod {

    private static final String LIST = "/administration/feasibilities";

    @Autowired
    Feasibilities feasibilities;

    @Autowired
    FeasibilityLoader loader;

    @AfterEach
    void theListIsAsShippedForOtherTests() {
        jdbc.sql("delete from line_dependency").update();
        jdbc.sql("delete from line_decision").update();
        jdbc.sql("delete from feasibility").update();
        jdbc.sql("delete from reference_load where name = 'feasibility'").update();
        loader.load();
    }

    @Test
    void theListIsLoadedOnceAndIsTheAdministratorsFromThenOn() {
        assertThat(feasibilities.names())
                .containsExactly("Geçiş Yapılabilir", "Kısmen Geçiş Yapılabilir", "Geçiş Yapılamaz");

        CurrentUser administrator = people.administrator();
        post(administrator, LIST, form("name", "Ertelendi", "kind", "NONE"));
        post(administrator, LIST + "/ertelendi/up", form());
        post(administrator, LIST + "/" + PARTIAL + "/deactivation", form());
        post(administrator, LIST + "/" + FULL, form("name", "Geçilebilir", "kind", "FULL", "version", "0"));
        loader.load();

        assertThat(feasibilities.names()).containsExactly("Geçilebilir", "Ertelendi", "Geçiş Yapılamaz");
        assertThat(get(administrator, LIST)).hasStatusOk().bodyText().contains("Ertelendi", "Kapalı");
    }

    @Test
    void aValueThatADecisionHasIsNotDeletedAndStaysChosenWhenItIsSwitchedOff() {
        CurrentUser administrator = people.administrator();
        String decision = "/analysis/lines/" + matlab + "/decision";
        post(specialist, decision, form("feasibility", PARTIAL));

        assertThat(post(administrator, LIST + "/" + PARTIAL + "/deletion", form()))
                .hasStatus3xxRedirection();
        post(administrator, LIST + "/" + PARTIAL + "/deactivation", form());
        post(administrator, LIST + "/" + FULL + "/deletion", form());

        assertThat(feasibilities.all()).extracting(Feasibility::code).containsExactly(PARTIAL, "gecis-yapilamaz");
        assertThat(get(specialist, decision)).bodyText().contains("selected=\"selected\">Kısmen Geçiş Yapılabilir");
        assertThat(planned(matlab).decision().kind()).isEqualTo(FeasibilityKind.PARTIAL);
    }

    @Test
    void aNameTwiceAStaleVersionAndNonsenseAreRefused() {
        CurrentUser administrator = people.administrator();

        assertThat(post(administrator, LIST, form("name", "geçiş yapılamaz", "kind", "NONE")))
                .hasStatusOk()
                .bodyText()
                .contains("listede zaten var");
        assertThat(post(administrator, LIST, form("name", "", "kind", "YOK")))
                .hasStatusOk()
                .bodyText()
                .contains("Bu alanı doldurun.");
        assertThat(post(administrator, LIST + "/" + FULL, form("name", "Yeni ad", "kind", "FULL", "version", "-5")))
                .bodyText()
                .contains("Yeni ad", "başka biri tarafından değiştirildi");
        assertThat(get(administrator, LIST + "/yok")).hasStatus(404);
        assertThat(post(administrator, LIST + "/yok/up", form())).hasStatus(404);
        assertThat(get(specialist, LIST)).hasStatus(404);
    }
}
