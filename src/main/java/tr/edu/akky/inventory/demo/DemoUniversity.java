package tr.edu.akky.inventory.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.account.UnitRepository;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.submission.PeriodDetails;
import tr.edu.akky.inventory.submission.Periods;

/** Twelve units, people of every role, one open period with submissions in every state; made once, at the first start. */
@Component
@Profile("demo")
class DemoUniversity implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoUniversity.class);

    private static final Set<String> SERVED_BY_OTHERS = Set.of(
            "Bilgi İşlem Daire Başkanlığı", "Mühendislik Fakültesi", "Bilgisayar Mühendisliği Bölümü", "Tıp Fakültesi");

    private final UnitRepository units;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Periods periods;
    private final DemoRound round;
    private final Dates dates;
    private final Clock clock;
    private final String password;
    private final String baseUrl;

    DemoUniversity(
            UnitRepository units,
            AccountRepository accounts,
            PasswordEncoder passwords,
            Periods periods,
            DemoRound round,
            Dates dates,
            Clock clock,
            @Value("${app.demo.password}") String password,
            @Value("${app.base-url}") String baseUrl) {
        this.units = units;
        this.accounts = accounts;
        this.passwords = passwords;
        this.periods = periods;
        this.round = round;
        this.dates = dates;
        this.clock = clock;
        this.password = password;
        this.baseUrl = baseUrl;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.count() == 0) {
            Map<String, Unit> byName = makeUnits();
            makePeople(byName);
            makePeriod();
            round.play();
        }
        log.info("""


                  AKKY Envanter gösterim verisiyle hazır: {}
                  Parola hepsinde aynı: {}
                    birim@demo.edu.tr       Birim sorumlusu (Bilgi İşlem, henüz kayıt yok)
                    muhendislik@demo.edu.tr Birim sorumlusu (iki birim)
                    tip@demo.edu.tr         Birim sorumlusu (düzeltme bekleyen bildirim)
                    birimler@demo.edu.tr    Birim sorumlusu (kalan sekiz birim)
                    uzman@demo.edu.tr       BİDB uzmanı
                    yonetici@demo.edu.tr    Yönetici
                    izleyici@demo.edu.tr    İzleyici
                """, baseUrl, password);
    }

    private Map<String, Unit> makeUnits() {
        Map<String, Unit> byName = new LinkedHashMap<>();
        for (List<String> line : DemoFiles.UNITS) {
            Unit parent = line.get(2).isEmpty() ? null : byName.get(line.get(2));
            Unit unit = units.save(new Unit(line.get(0), line.get(1), parent));
            byName.put(unit.name(), unit);
        }
        return byName;
    }

    private void makePeople(Map<String, Unit> units) {
        person("yonetici@demo.edu.tr", "Yasemin Yönetici", Role.ADMINISTRATOR);
        person("uzman@demo.edu.tr", "Umut Uzman", Role.REVIEWER);
        person("izleyici@demo.edu.tr", "İpek İzleyici", Role.VIEWER);
        person("birim@demo.edu.tr", "Burcu Birim", Role.UNIT_STAFF, unit(units, "Bilgi İşlem Daire Başkanlığı"));
        person(
                "muhendislik@demo.edu.tr",
                "Murat Mühendis",
                Role.UNIT_STAFF,
                unit(units, "Mühendislik Fakültesi"),
                unit(units, "Bilgisayar Mühendisliği Bölümü"));
        person("tip@demo.edu.tr", "Tuğçe Tıp", Role.UNIT_STAFF, unit(units, "Tıp Fakültesi"));
        Unit[] others = units.values().stream()
                .filter(unit -> !SERVED_BY_OTHERS.contains(unit.name()))
                .toArray(Unit[]::new);
        person("birimler@demo.edu.tr", "Derya Deniz", Role.UNIT_STAFF, others);
    }

    private static Unit unit(Map<String, Unit> units, String name) {
        return Objects.requireNonNull(units.get(name), name);
    }

    private void person(String email, String name, Role role, Unit... units) {
        Account account = new Account(email, name, role);
        account.setPassword(passwords.encode(password));
        account.readNotice(clock.instant());
        List.of(units).forEach(account::belongTo);
        accounts.save(account);
    }

    private void makePeriod() {
        LocalDate today = dates.today();
        periods.add(new PeriodDetails(
                today.getYear() + " Yılı Envanteri",
                today.minusDays(30),
                today.plusDays(21),
                "E-192515",
                today.minusDays(35),
                "Yükseköğretim Kurulu Başkanlığı",
                "Biriminizde kullanılan ticari lisanslı bütün yazılımları ekleyin. Açık kaynak kodlu ve ücretsiz"
                        + " yazılımlar bildirilmez."));
    }
}
