package tr.edu.akky.inventory.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws the numbers of a year, one after the other: a transaction that fails gives its number back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JustificationNumbers {

    private final JdbcClient jdbc;

    JustificationNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Others who draw wait until this transaction ends. */
    JustificationNumber draw(int year) {
        int number = jdbc.sql("""
                        insert into justification_number as n (year, last) values (?, 1)
                        on conflict (year) do update set last = n.last + 1
                        returning last
                        """).param(year).query(Integer.class).single();
        return new JustificationNumber(year, number);
    }
}
