package tr.edu.akky.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "pet_type")
class PetType {

    @Id
    private Integer id;

    private String name;

    protected PetType() {}

    public String name() {
        return name;
    }
}
