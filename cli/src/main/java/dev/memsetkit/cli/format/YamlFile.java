package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.List;

/** A YAML file: tasks of Ansible, workflows of GitHub and GitLab, or anything else with commands and requests in it. */
final class YamlFile {

    private final Scope scope;

    YamlFile(Scope scope) {
        this.scope = scope;
    }

    void read(MappedText text) {
        String characters = text.text();
        boolean interest = scope.mentionsHost(characters)
                || Wrappers.hasProgram(characters)
                || characters.contains("memset_")
                || MethodObjects.areIn(characters, scope);
        if (!interest) {
            return;
        }
        List<DataTree> documents = YamlTree.of(text);
        if (documents == null) {
            // TemplatePlaces of other programs are often called YAML and are none.
            new TextLines(scope, "", false, true).read(text);
            return;
        }
        RequestObjects objects = new RequestObjects(scope);
        documents.forEach(objects::read);
    }
}
