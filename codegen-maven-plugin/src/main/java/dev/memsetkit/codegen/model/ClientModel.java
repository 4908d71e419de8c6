package dev.memsetkit.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.memsetkit.spec.client.JobType;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that will be generated for a spec.
 *
 * @param apis the interfaces, by section
 * @param params parameter classes, by name
 * @param dictionaries parameter classes of dictionaries that are sent within parameters
 * @param records result records, by name
 * @param valueSets value-set classes, by name
 * @param errors the documented errors
 * @param job the API's job, if it has one
 */
public record ClientModel(
        Packages packages,
        ApiSpec spec,
        List<ApiType> apis,
        List<ParamsType> params,
        Map<Schema, ClassName> dictionaries,
        List<RecordType> records,
        List<ValueSet> valueSets,
        List<ErrorType> errors,
        Optional<JobType> job) {

    public ClientModel {
        apis = List.copyOf(apis);
        params = List.copyOf(params);
        dictionaries = Map.copyOf(dictionaries);
        records = List.copyOf(records);
        valueSets = List.copyOf(valueSets);
        errors = List.copyOf(errors);
    }
}
