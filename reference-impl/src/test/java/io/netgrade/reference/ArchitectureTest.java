package io.netgrade.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls between the packages of the model solutions. ArchUnit fails a rule that finds nothing to check. */
final class ArchitectureTest {

    private static final JavaClasses PROGRAMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.netgrade.reference");

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.netgrade.reference.(**)")
                .should()
                .beFreeOfCycles()
                .check(PROGRAMS);
    }

    @Test
    void onlyTheWindowKnowsSwing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..chat.window..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .because("a server's Java may have neither")
                .check(PROGRAMS);
    }

    @Test
    void onlyMainOpensTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..chat.window..")
                .and()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..chat.window..")
                .because("there it stands in a lambda, which loads nothing until it is called")
                .check(PROGRAMS);
    }

    @Test
    void theLabKnowsNoOtherProgram() {
        noClasses()
                .that()
                .resideInAPackage("..lab..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..reference.tcp..", "..reference.udp..", "..reference.http..", "..reference.chat..")
                .because("it measures the protocols, not the model solutions")
                .check(PROGRAMS);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(ArchConditions.be(DescribedPredicate.describe(
                        "in a package marked @NullMarked",
                        (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .because("NullAway checks only what is marked")
                .check(PROGRAMS);
    }
}
