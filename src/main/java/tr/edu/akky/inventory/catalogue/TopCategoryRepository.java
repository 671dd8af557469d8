package tr.edu.akky.inventory.catalogue;

import org.springframework.data.jpa.repository.JpaRepository;

interface TopCategoryRepository extends JpaRepository<TopCategory, String> {}
