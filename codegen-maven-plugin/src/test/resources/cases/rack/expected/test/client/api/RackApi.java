package test.client.api;

import dev.memsetkit.client.runtime.MemsetCall;
import java.util.List;
import javax.annotation.processing.Generated;
import retrofit2.http.Body;
import retrofit2.http.POST;
import test.client.model.RackInfo;
import test.client.params.RackCreate;
import test.client.params.RackInfoRequest;
import test.client.params.RackListRequest;
import test.client.params.RackSlotCreate;

/** Rack Methods. */
@Generated("dev.memsetkit.codegen")
public interface RackApi {
    /**
     * Makes a rack.
     *
     * <p><b>Warning:</b> Our wooden rack products are now deprecated.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code slots}</td><td>List</td><td>optional</td><td>at most 42 elements</td><td>A List of
     * Dictionaries with slots as described in {@link #slotCreate rack.slot_create}. Note that the dictionaries
     * shouldn't include the rack_id parameter. You can only send a maximum of 42 slots.</td></tr>
     * <tr><td>{@code weight}</td><td>Integer</td><td>ignored, deprecated</td><td>from 1; up to 900</td><td>Weight
     * in kg.</td></tr>
     * </table>
     *
     * <p>Errors:
     * <ul>
     * <li>{@link test.client.error.ApiErrorBadParametersException ApiErrorBadParameters} if a slot is wrong
     * <li>{@link test.client.error.ApiErrorNotUniqueException ApiErrorNotUnique} when two labels are alike
     * </ul>
     *
     * <p>Documented in racks.html#rack.create.
     *
     * @param parameters the values to send
     * @return the call; its result is a {@link RackInfo}
     * @deprecated the documentation calls the method or its product deprecated
     */
    @POST("rack.create")
    @Deprecated
    MemsetCall<RackInfo> create(@Body RackCreate parameters);

    /**
     * {@return {@link #create(RackCreate)} with no parameters}
     * @deprecated the documentation calls the method or its product deprecated
     */
    @Deprecated
    default MemsetCall<RackInfo> create() {
        return create(RackCreate.builder().build());
    }

    /**
     * Tells about a rack. It may be slow.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code id}</td><td>String</td><td>required</td><td></td><td>Rack to look at. Rack IDs are 32 hex
     * digits.</td></tr>
     * </table>
     *
     * <p>Errors:
     * <ul>
     * <li>{@link test.client.error.ApiErrorDoesNotExistException ApiErrorDoesNotExist} if the rack does exist
     * </ul>
     *
     * <p>Documented in racks.html#rack.info.
     *
     * @param parameters the values to send
     * @return the call; its result is a {@link RackInfo}
     */
    @POST("rack.info")
    MemsetCall<RackInfo> info(@Body RackInfoRequest parameters);

    /**
     * {@return {@link #info(RackInfoRequest)} with the required parameters only}
     * @param id Rack to look at. Rack IDs are 32 hex digits.
     */
    default MemsetCall<RackInfo> info(String id) {
        return info(RackInfoRequest.builder().id(id).build());
    }

    /**
     * Lists racks.
     *
     * <p>If the state isn't passed in then it finds all racks with state=UP.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code state}</td><td>String</td><td>optional</td><td>one of {@code UP}, {@code DOWN}; default
     * {@code UP}</td><td>State of the racks. Acceptable values: 'UP', 'DOWN'.</td></tr>
     * <tr><td>{@code names}</td><td>List</td><td>optional</td><td></td><td>Names to look for. Valid statuses are:
     * NEW, OLD.</td></tr>
     * </table>
     *
     * <p>Documented in racks.html#rack.list.
     *
     * @param parameters the values to send
     * @return the call; its result is a list of {@link RackInfo}
     */
    @POST("rack.list")
    MemsetCall<List<RackInfo>> list(@Body RackListRequest parameters);

    /** {@return {@link #list(RackListRequest)} with no parameters} */
    default MemsetCall<List<RackInfo>> list() {
        return list(RackListRequest.builder().build());
    }

    /**
     * Makes a slot.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code rack_id}</td><td>String</td><td>required</td><td></td><td>Rack of the slot. Rack IDs are 32
     * hex digits.</td></tr>
     * <tr><td>{@code label}</td><td>String</td><td>optional</td><td>at most 12 characters; default
     * {@code front}</td><td>Label. Must be a valid hostname. Defaults to 'front'.</td></tr>
     * <tr><td>{@code kind}</td><td>String</td><td>optional</td><td>one of {@code h}, {@code f}; default
     * {@code h}</td><td>Kind of slot. Defaults to 'Half'.</td></tr>
     * </table>
     *
     * <p>Errors:
     * <ul>
     * <li>{@link test.client.error.ApiErrorNotUniqueException ApiErrorNotUnique} if the label is taken
     * </ul>
     *
     * <p>Documented in racks.html#rack.slot_create.
     *
     * @param parameters the values to send
     * @return the call; its result is a {@link RackInfo}
     */
    @POST("rack.slot_create")
    MemsetCall<RackInfo> slotCreate(@Body RackSlotCreate parameters);

    /**
     * {@return {@link #slotCreate(RackSlotCreate)} with the required parameters only}
     * @param rackId Rack of the slot. Rack IDs are 32 hex digits.
     */
    default MemsetCall<RackInfo> slotCreate(String rackId) {
        return slotCreate(RackSlotCreate.builder().rackId(rackId).build());
    }
}
