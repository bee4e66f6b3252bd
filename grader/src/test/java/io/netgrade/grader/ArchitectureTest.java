package io.netgrade.grader;

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

/** The walls between the grader's stages. ArchUnit fails a rule that finds nothing to check. */
final class ArchitectureTest {

    private static final JavaClasses GRADER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.netgrade.grader");

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.netgrade.grader.(*)..").should().beFreeOfCycles().check(GRADER);
    }

    @Test
    void reportsOnlyReadVerdicts() {
        noClasses()
                .that()
                .resideInAPackage("..report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..cell..", "..suite.wire..", "..suite.stage..", "..suite.tcp..", "java.net..")
                .because("a report is made from what was found, wherever and whenever that was")
                .check(GRADER);
    }

    @Test
    void intakeOnlyReadsFiles() {
        noClasses()
                .that()
                .resideInAPackage("..intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..grader.cell..", "..grader.report..", "..suite.worker..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .because("what was handed in is looked at before anything of it runs")
                .check(GRADER);
    }

    @Test
    void aBatchKnowsNoPointsAndNoStudents() {
        noClasses()
                .that()
                .resideInAPackage("..grader.batch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..grader.gradebook..", "..grader.intake..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Scorecard")
                .because("what is found does not depend on what it is worth, nor on whose it is")
                .check(GRADER);
    }

    @Test
    void whatIsKeptAndWhatItIsWorthStartsNoProgram() {
        noClasses()
                .that()
                .resideInAnyPackage("..grader.store..", "..grader.gradebook..", "..grader.publish..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..grader.cell..", "..grader.batch..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .because("weights, withdrawals, explanations and pages must come without judging anything")
                .check(GRADER);
    }

    @Test
    void comparingJarsStartsNothingAndLoadsNothingOfThem() {
        noClasses()
                .that()
                .resideInAPackage("..grader.similarity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..grader.cell..", "..grader.batch..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ClassLoader.class)
                .because("what was handed in is looked at as bytes, whatever it would do")
                .check(GRADER);
    }

    @Test
    void figuresAreThoseOfCommandsAsUsersStartThem() {
        noClasses()
                .that()
                .resideInAPackage("..grader.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..grader.batch..",
                        "..grader.lanes..",
                        "..grader.store..",
                        "..grader.gradebook..",
                        "..grader.intake..",
                        "..grader.publish..",
                        "..grader.handout..",
                        "picocli..")
                .because("a change of internals must not change what a figure means")
                .check(GRADER);
    }

    @Test
    void onlyComparingKnowsAsm() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..grader.similarity..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.objectweb.asm..")
                .because("a kit comes without it")
                .check(GRADER);
    }

    @Test
    void whatLeavesOnlyReadsMarks() {
        noClasses()
                .that()
                .resideInAnyPackage("..grader.export..", "..grader.csv..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..grader.cell..", "..grader.batch..", "..grader.cli..", "..suite.worker..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.nio.file.Path.class)
                .because("an export is bytes, which can be shown before anything is written")
                .check(GRADER);
    }

    @Test
    void onlyReportsKnowAllure() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.qameta.allure..")
                .because("Allure is an exporter like any other")
                .check(GRADER);
    }

    @Test
    void nobodyKnowsTheReference() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.netgrade.reference..")
                .because("the reference is graded like any other jar")
                .check(GRADER);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(ArchConditions.be(DescribedPredicate.describe(
                        "in a package marked @NullMarked",
                        (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .because("NullAway checks only what is marked")
                .check(GRADER);
    }
}
