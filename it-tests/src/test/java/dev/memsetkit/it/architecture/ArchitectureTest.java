package dev.memsetkit.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.TreeNode;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String PROJECT = "dev.memsetkit";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PROJECT);

    /** Each package, but one for all that is generated: parameters and their validators name each other on purpose. */
    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!CLASSES.contain(type.getName())) {
                return SliceIdentifier.ignore();
            }
            boolean generated = Module.of(type) == Module.GENERATED_CLIENT;
            return SliceIdentifier.of(generated ? "what is generated" : type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    @Test
    void allModulesAreLookedAt() {
        assertThat(CLASSES.stream().map(Module::of).collect(Collectors.toSet()))
                .contains(
                        Module.SPEC,
                        Module.SPEC_EXTRACTOR,
                        Module.CODEGEN_MAVEN_PLUGIN,
                        Module.CLIENT_RUNTIME,
                        Module.GENERATED_CLIENT,
                        Module.FAKE_SERVER,
                        Module.CLI);
    }

    @Test
    void modulesKnowOnlyThoseBeforeThem() {
        classes()
                .should(dependOnlyWhere(
                        "in a module that it may know",
                        (type, target) -> Module.of(type).mayKnow(Module.of(target))))
                .check(CLASSES);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatIsInternalIsUsedByItsOwnModuleAlone() {
        classes()
                .should(dependOnlyWhere(
                        "public, or internal in the same module",
                        (type, target) -> !(target.getPackageName() + ".").contains(".internal.")
                                || Module.of(type) == Module.of(target)))
                .check(CLASSES);
    }

    @Test
    void onlyTheGeneratorWritesJava() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.memsetkit.codegen.generator..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void theGrammarReadsWordsAndNoTrees() {
        noClasses()
                .that()
                .resideInAPackage("dev.memsetkit.extractor.grammar..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(TreeNode.class)
                .check(CLASSES);
    }

    /** That all uses of classes of the project are allowed. */
    private static ArchCondition<JavaClass> dependOnlyWhere(String allowed, BiPredicate<JavaClass, JavaClass> rule) {
        return new ArchCondition<>("depend only on what is " + allowed) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = use.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith(PROJECT) && CLASSES.contain(target.getName())) {
                        events.add(new SimpleConditionEvent(use, rule.test(type, target), use.getDescription()));
                    }
                }
            }
        };
    }
}
