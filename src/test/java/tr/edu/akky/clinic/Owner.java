package tr.edu.akky.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(name = "owner")
class Owner {

    @Id
    private Integer id;

    private String firstName;
    private String lastName;
    private String address;
    private String city;
    private String telephone;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "owner_id")
    @OrderBy("name")
    private List<Pet> pets = new ArrayList<>();

    protected Owner() {}

    public Integer id() {
        return id;
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public String address() {
        return address;
    }

    public String city() {
        return city;
    }

    public String telephone() {
        return telephone;
    }

    public List<Pet> pets() {
        return pets;
    }
}
