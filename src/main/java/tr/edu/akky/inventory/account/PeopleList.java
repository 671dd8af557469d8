package tr.edu.akky.inventory.account;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.ListFile.Line;
import tr.edu.akky.inventory.account.ListOutcome.Kind;
import tr.edu.akky.inventory.shared.TurkishText;

/** Loads people from a list; a person is known by the e-mail address. Loading twice changes nothing. */
@Service
class PeopleList {

    static final String NAME = "Ad Soyad";
    static final String EMAIL = "E-posta";
    static final String EXTENSION = "Dahili";
    static final String ROLE = "Rol";
    static final String UNITS = "Birimler";

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final AccountRepository repository;
    private final Accounts accounts;
    private final UnitList units;
    private final Validator validator;
    private final MessageSource messages;

    PeopleList(
            AccountRepository repository,
            Accounts accounts,
            UnitList units,
            Validator validator,
            MessageSource messages) {
        this.repository = repository;
        this.accounts = accounts;
        this.units = units;
        this.validator = validator;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    List<ListOutcome> preview(List<Line> lines) {
        return plan(lines).stream().map(Step::outcome).toList();
    }

    /** Applies the good lines in one transaction. */
    @Transactional
    List<ListOutcome> load(List<Line> lines) {
        accounts.lockAll();
        List<Step> steps = plan(lines);
        for (Step step : steps) {
            switch (step.outcome().kind()) {
                case ADDED -> accounts.add(step.form());
                case CHANGED -> step.known().ifPresent(account -> accounts.change(account.id(), step.form()));
                case SAME, FAULTY -> {
                    // Nothing to do.
                }
            }
        }
        return steps.stream().map(Step::outcome).toList();
    }

    /** The people whom the lines of the given kind mean. */
    @Transactional(readOnly = true)
    List<Account> meant(List<Line> lines, List<ListOutcome> outcomes, Kind kind) {
        Set<Integer> numbers = outcomes.stream()
                .filter(outcome -> outcome.kind() == kind)
                .map(ListOutcome::number)
                .collect(Collectors.toSet());
        return List.copyOf(known(lines.stream()
                        .filter(line -> numbers.contains(line.number()))
                        .toList())
                .values());
    }

    /** A line, the person it means if there is one, and what it would make of the person. */
    private record Step(Line line, Optional<Account> known, AccountForm form, ListOutcome outcome) {}

    private List<Step> plan(List<Line> lines) {
        Map<String, Account> known = known(lines);
        UnitIndex index = units.known();
        Set<String> seen = new HashSet<>();
        long administrators = repository.countByRoleAndActiveTrue(Role.ADMINISTRATOR);
        List<Step> steps = new ArrayList<>();
        for (Line line : lines) {
            Optional<Account> person = Optional.ofNullable(known.get(Account.normalised(line.cell(EMAIL))));
            AccountForm form = form(line, person, index);
            boolean leaves = person.filter(account -> account.isActive() && account.role() == Role.ADMINISTRATOR)
                            .isPresent()
                    && form.role != Role.ADMINISTRATOR;
            ListOutcome outcome = leaves && administrators < 2
                    ? ListOutcome.faulty(line, form.fullName, "account.last-administrator")
                    : outcome(line, person, form, index, seen);
            if (outcome.kind() == Kind.CHANGED && leaves) {
                administrators--;
            }
            steps.add(new Step(line, person, form, outcome));
        }
        return steps;
    }

    private ListOutcome outcome(
            Line line, Optional<Account> known, AccountForm form, UnitIndex index, Set<String> seen) {
        if (!seen.add(Account.normalised(form.email))) {
            return ListOutcome.faulty(line, form.fullName, "lists.twice");
        }
        if (form.role == null) {
            return ListOutcome.faulty(line, form.fullName, "lists.role-unknown", line.cell(ROLE));
        }
        Optional<String> unknown =
                unitNames(line).filter(name -> index.meant(name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return ListOutcome.faulty(line, form.fullName, "lists.unit-unknown", unknown.get());
        }
        Optional<ConstraintViolation<AccountForm>> wrong =
                validator.validate(form).stream().findFirst();
        if (wrong.isPresent()) {
            return ListOutcome.faulty(
                    line, form.fullName, wrong.get().getMessageTemplate().replaceAll("[{}]", ""));
        }
        return ListOutcome.of(
                line,
                form.fullName,
                known.map(account -> isSame(AccountForm.of(account), form) ? Kind.SAME : Kind.CHANGED)
                        .orElse(Kind.ADDED));
    }

    private static boolean isSame(AccountForm before, AccountForm after) {
        return before.fullName.equals(after.fullName)
                && before.extension.equals(after.extension)
                && before.role == after.role
                && before.units.equals(after.units);
    }

    /** Empty cells of a known person leave what is there. */
    private AccountForm form(Line line, Optional<Account> known, UnitIndex index) {
        AccountForm form = known.map(AccountForm::of).orElseGet(PeopleList::newcomer);
        form.email = line.cell(EMAIL).strip();
        if (!line.cell(NAME).isBlank()) {
            form.fullName = TurkishText.tidy(line.cell(NAME));
        }
        if (!line.cell(EXTENSION).isBlank()) {
            form.extension = line.cell(EXTENSION).strip();
        }
        if (!line.cell(ROLE).isBlank()) {
            form.role = role(line.cell(ROLE)).orElse(null);
        }
        if (!line.cell(UNITS).isBlank()) {
            form.units = new LinkedHashSet<>();
            unitNames(line).forEach(name -> index.meant(name).ifPresent(unit -> form.units.add(unit.id())));
        }
        return form;
    }

    private static AccountForm newcomer() {
        AccountForm form = new AccountForm();
        form.role = Role.UNIT_STAFF;
        return form;
    }

    private static Stream<String> unitNames(Line line) {
        return Arrays.stream(line.cell(UNITS).split("[;|\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    /** The role by its Turkish name. */
    private Optional<Role> role(String text) {
        return Stream.of(Role.values())
                .filter(role -> TurkishText.key(messages.getMessage("role." + role.name(), null, TURKISH))
                        .equals(TurkishText.key(text)))
                .findFirst();
    }

    private Map<String, Account> known(List<Line> lines) {
        List<String> emails = lines.stream()
                .map(line -> Account.normalised(line.cell(EMAIL)))
                .distinct()
                .toList();
        return repository.findWithUnitsByEmailIn(emails).stream()
                .collect(Collectors.toMap(Account::email, Function.identity()));
    }
}
