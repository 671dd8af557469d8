package tr.edu.akky.inventory.secondfactor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.AccountRepository;

/** Knows what each person has, and has the account say whether that is a second factor. */
@Component
class FactorStates {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;

    FactorStates(JdbcClient jdbc, AccountRepository accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    FactorState of(long person) {
        return jdbc.sql("""
                        select exists (select from authenticator_app
                                where account_id = :person and confirmed_at is not null) app,
                            (select count(*) from user_credentials
                                join passkey_owner on handle = user_entity_user_id where account_id = :person) passkeys,
                            (select count(*) from recovery_code where account_id = :person) recovery_codes
                        """).param("person", person).query(FactorState.class).single();
    }

    /** Of two changes to what a person has, the second sees what the first has done. Call it before the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(long person) {
        jdbc.sql("select 1 from account where id = ? for update")
                .param(person)
                .query()
                .listOfRows();
    }

    /** To be called after each change, in its transaction. Recovery codes replace a factor and are none themselves. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(long person) {
        boolean on = of(person).isOn();
        if (!on) {
            jdbc.sql("delete from recovery_code where account_id = ?")
                    .param(person)
                    .update();
        }
        accounts.noteSecondFactor(person, on);
    }
}
