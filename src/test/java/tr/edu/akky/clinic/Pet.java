package tr.edu.akky.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

@Entity
@Table(name = "pet")
class Pet {

    @Id
    private Integer id;

    private String name;
    private LocalDate birthDate;

    @ManyToOne
    @JoinColumn(name = "type_id")
    private PetType type;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "pet_id")
    @OrderBy("day")
    private Set<Visit> visits = new LinkedHashSet<>();

    protected Pet() {}

    public String name() {
        return name;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public PetType type() {
        return type;
    }

    public Set<Visit> visits() {
        return visits;
    }
}
