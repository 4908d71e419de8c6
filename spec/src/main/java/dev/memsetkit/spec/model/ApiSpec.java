package dev.memsetkit.spec.model;

import dev.memsetkit.spec.message.SpecMessage;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one release of the documentation says: the root of the method spec.
 *
 * @param info title, release and date of the documentation
 * @param endpoints where the three access methods answer
 * @param methods the documented methods, sorted by name
 * @param components the returned dictionaries that methods share, sorted by name
 * @param errors the documented errors, in documented order
 * @param changelog the documented releases, newest first
 * @param problems what is wrong in the documentation itself, sorted by place
 * @param unread what looks like a statement about values and is not in the spec, in the order of the pages
 * @param corrected the facts that are as corrections say, not as the documentation does: names from the outside to the
 *     inside with slashes between
 */
public record ApiSpec(
        Info info,
        Endpoints endpoints,
        List<Method> methods,
        List<Component> components,
        List<ErrorType> errors,
        List<ChangelogEntry> changelog,
        List<DocProblem> problems,
        List<UnreadText> unread,
        List<String> corrected) {

    /**
     * Keeps unmodifiable copies of {@code methods}, {@code components}, {@code errors}, {@code changelog}, {@code
     * problems}, {@code unread} and {@code corrected}.
     *
     * @param info the {@link #info()}
     * @param endpoints the {@link #endpoints()}
     * @param methods the {@link #methods()}
     * @param components the {@link #components()}
     * @param errors the {@link #errors()}
     * @param changelog the {@link #changelog()}
     * @param problems the {@link #problems()}
     * @param unread the {@link #unread()}
     * @param corrected the {@link #corrected()}
     */
    public ApiSpec {
        methods = List.copyOf(methods);
        components = List.copyOf(components);
        errors = List.copyOf(errors);
        changelog = List.copyOf(changelog);
        problems = List.copyOf(problems);
        unread = List.copyOf(unread);
        corrected = List.copyOf(corrected);
    }

    /**
     * A spec of documentation that was read to its last word and not corrected.
     *
     * @param info the {@link #info()}
     * @param endpoints the {@link #endpoints()}
     * @param methods the {@link #methods()}
     * @param components the {@link #components()}
     * @param errors the {@link #errors()}
     * @param changelog the {@link #changelog()}
     * @param problems the {@link #problems()}
     */
    public ApiSpec(
            Info info,
            Endpoints endpoints,
            List<Method> methods,
            List<Component> components,
            List<ErrorType> errors,
            List<ChangelogEntry> changelog,
            List<DocProblem> problems) {
        this(info, endpoints, methods, components, errors, changelog, problems, List.of(), List.of());
    }

    /**
     * {@return this spec, with these as its corrected facts}
     *
     * @param facts what takes the place of {@link #corrected()}
     */
    public ApiSpec withCorrected(List<String> facts) {
        return new ApiSpec(info, endpoints, methods, components, errors, changelog, problems, unread, facts);
    }

    /**
     * {@return the method of that name, such as {@code server.info}, if there is one}
     *
     * @param name full name, compared exactly
     */
    public Optional<Method> method(String name) {
        return methods.stream().filter(method -> method.name().equals(name)).findFirst();
    }

    /**
     * {@return the shared dictionary of that name, such as {@code ServerInfo}, if there is one}
     *
     * @param name name, compared exactly
     */
    public Optional<Component> component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    /**
     * {@return the dictionary that a reference names}
     *
     * @param ref a reference of this spec
     * @throws SpecException if there is none, which cannot happen in a spec that {@code OpenRpcReader} has read
     */
    public Component resolve(Schema.Ref ref) {
        return component(ref.component())
                .orElseThrow(() -> new SpecException(SpecMessage.UNKNOWN_REFERENCE.text(ref.component())));
    }

    /**
     * {@return the error of that name, such as {@code ApiErrorDoesNotExist}, if it is documented}
     *
     * @param name name, compared exactly
     */
    public Optional<ErrorType> error(String name) {
        return errors.stream().filter(error -> error.name().equals(name)).findFirst();
    }
}
