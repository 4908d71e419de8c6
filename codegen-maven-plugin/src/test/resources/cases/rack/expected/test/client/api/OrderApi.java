package test.client.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memsetkit.client.runtime.MemsetCall;
import java.util.Map;
import javax.annotation.processing.Generated;
import retrofit2.http.Body;
import retrofit2.http.POST;
import test.client.model.OrderResult;
import test.client.params.OrderBuy;
import test.client.value.Rack;

/** Order Methods. */
@Generated("dev.memsetkit.codegen")
public interface OrderApi {
    /**
     * Buys a rack.
     *
     * <table>
     * <caption>Parameters</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>value</th><th>meaning</th></tr>
     * <tr><td>{@code rack}</td><td>String</td><td>required</td><td>one of {@code R10}, {@code R20}</td><td>Rack to
     * buy.</td></tr>
     * <tr><td>{@code paint}</td><td>String</td><td>optional</td><td>one of {@code red},
     * {@code blue}</td><td>Paint.</td></tr>
     * <tr><td>{@code care}</td><td>String</td><td>optional</td><td>one of {@code gold}, {@code none}</td><td>How
     * much care. 'gold' only available with paint=red. Acceptable values: 'gold', 'none'.</td></tr>
     * <tr><td>{@code port}</td><td>Integer</td><td>optional</td><td></td><td>Port. Required only for care 'gold'
     * or 'none'.</td></tr>
     * </table>
     *
     * <p>Parameters depend on each other:
     * <ul>
     * <li>rack R10, paint options: red, blue
     * <li>rack R20, paint options: N/A
     * <li>{@code care}: 'gold' only available with paint=red
     * <li>{@code port}: Required only for care 'gold' or 'none'
     * </ul>
     *
     * <p>Documented in orders.html#order.buy.
     *
     * @param parameters the values to send
     * @return the call; its result is a {@link OrderResult}
     */
    @POST("order.buy")
    MemsetCall<OrderResult> buy(@Body OrderBuy parameters);

    /**
     * {@return {@link #buy(OrderBuy)} with the required parameters only}
     * @param rack Rack to buy (one of {@code R10}, {@code R20}).
     */
    default MemsetCall<OrderResult> buy(Rack rack) {
        return buy(OrderBuy.builder().rack(rack).build());
    }

    /**
     * Drops an order. It must not be paid yet.
     *
     * <p>Documented in orders.html#order.drop.
     *
     * @return the call; its result is an empty dictionary
     */
    @POST("order.drop")
    MemsetCall<Map<String, JsonNode>> drop();
}
