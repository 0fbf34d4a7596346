// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.Method;
import org.sealbench.model.Tag;
import org.sealbench.model.User;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldUse;
import org.sealbench.operations.device.ServerUrls;

/** What a device has, by the keys of {@code device set}, and what belongs beside it. */
public final class DeviceValues {

	private static final List<Field> SHOWN = Arrays.stream(Field.values())
			.filter(each -> each.isOfDevice() && each.use() != FieldUse.NONE).sorted(Comparator.comparing(Field::area))
			.toList();

	private DeviceValues() {
	}

	/** The values in their order; what a device lacks is left out. */
	public static Map<String, String> of(Device device) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Field field : SHOWN) {
			field.get(device).ifPresent(value -> add(values, device, field, value));
		}
		return values;
	}

	private static void add(Map<String, String> values, Device device, Field field, Object value) {
		switch (field) {
		case TYPE -> values.put(field.key(), value + ", firmware " + device.getFirmware());
		case INTERFACE_ADDRESS -> device.getInterfaces().forEach(
				each -> values.put("interface " + each.getName(), each.getAddress() + "/" + each.getPrefixLength()
						+ each.getDnsNames().stream().map(dns -> " " + dns).collect(Collectors.joining())));
		case INTERFACE_DNS_NAMES, OPC_UA_ADMINISTRATORS -> {
			// The names stand with the addresses, the administrators with the other users.
		}
		case CLOCK -> values.put(field.key(), ClockSource.of((Boolean) value).word());
		case WEB_CERTIFICATE -> {
			values.put("webserver.urls", String.join(", ", ServerUrls.web(device)));
			values.put(field.key(), certificate((CertificateNumber) value));
		}
		case OPC_UA_CERTIFICATE -> {
			values.put("opcua.urls", String.join(", ", ServerUrls.opcUa(device)));
			values.put(field.key(), certificate((CertificateNumber) value));
		}
		case OPC_UA_POLICIES -> values.put(field.key(), text((List<?>) value, ","));
		default -> values.put(field.key(), value instanceof List<?> many ? text(many, ", ") : text(value));
		}
	}

	private static String certificate(CertificateNumber number) {
		return number.isNone() ? "made by the next compile" : String.valueOf(number);
	}

	private static String text(List<?> values, String between) {
		return values.stream().map(DeviceValues::text).collect(Collectors.joining(between));
	}

	private static String text(Object value) {
		return switch (value) {
		case Enumerator word -> word.getLiteral();
		case User user -> user.getName();
		case Tag tag -> tag.getName();
		case Method method -> method.getName();
		default -> value.toString();
		};
	}
}
