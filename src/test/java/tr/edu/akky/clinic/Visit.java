package tr.edu.akky.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "visit")
class Visit {

    @Id
    private Integer id;

    private LocalDate day;
    private String description;

    protected Visit() {}

    public LocalDate day() {
        return day;
    }

    public String description() {
        return description;
    }
}
