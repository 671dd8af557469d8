package tr.edu.akky.inventory.account;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        Set<String> seen = new HashSet<>();
        return lines.stream().map(line -> outcome(line, seen)).toList();
    }

    /** Applies the good lines in one transaction. */
    @Transactional
    List<ListOutcome> load(List<Line> lines) {
        accounts.lockAll();
        List<ListOutcome> outcomes = preview(lines);
        for (int index = 0; index < lines.size(); index++) {
            AccountForm form = form(lines.get(index));
            switch (outcomes.get(index).kind()) {
                case ADDED -> accounts.add(form);
                case CHANGED -> known(form.email).ifPresent(account -> accounts.change(account.id(), form));
                case SAME, FAULTY -> {
                    // Nothing to do.
                }
            }
        }
        return outcomes;
    }

    private ListOutcome outcome(Line line, Set<String> seen) {
        AccountForm form = form(line);
        if (!seen.add(Account.normalised(form.email))) {
            return ListOutcome.faulty(line, form.fullName, "lists.twice");
        }
        if (form.role == null) {
            return ListOutcome.faulty(line, form.fullName, "lists.role-unknown", line.cell(ROLE));
        }
        Optional<String> unknown =
                unitNames(line).filter(name -> units.unit(name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return ListOutcome.faulty(line, form.fullName, "lists.unit-unknown", unknown.get());
        }
        Optional<ConstraintViolation<AccountForm>> wrong =
                validator.validate(form).stream().findFirst();
        if (wrong.isPresent()) {
            return ListOutcome.faulty(
                    line, form.fullName, wrong.get().getMessageTemplate().replaceAll("[{}]", ""));
        }
        Optional<Account> known = known(form.email);
        if (known.isEmpty()) {
            return ListOutcome.of(line, form.fullName, Kind.ADDED);
        }
        return ListOutcome.of(
                line, form.fullName, isSame(AccountForm.of(known.get()), form) ? Kind.SAME : Kind.CHANGED);
    }

    private static boolean isSame(AccountForm before, AccountForm after) {
        return before.fullName.equals(after.fullName)
                && before.extension.equals(after.extension)
                && before.role == after.role
                && before.units.equals(after.units);
    }

    /** Empty cells of a known person leave what is there. */
    private AccountForm form(Line line) {
        AccountForm form = known(line.cell(EMAIL)).map(AccountForm::of).orElseGet(PeopleList::newcomer);
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
            unitNames(line).forEach(name -> units.unit(name).ifPresent(unit -> form.units.add(unit.id())));
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

    private Optional<Account> known(String email) {
        return repository.findWithUnitsByEmail(Account.normalised(email));
    }
}
