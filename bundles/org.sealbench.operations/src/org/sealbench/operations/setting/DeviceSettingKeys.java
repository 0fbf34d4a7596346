// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.common.Texts;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.model.UserRight;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldUse;
import org.sealbench.model.field.NumberRange;

/**
 * The catalogue of device settings: one for each field that {@code device set} changes. What a value can be follows
 * from the type of its attribute; only settings that need more than their attribute have cases here.
 */
public final class DeviceSettingKeys {

	private static final Texts TEXTS = Texts.beside(DeviceSettingKeys.class);
	private static final Map<String, Setting> KEYS = keys();

	private DeviceSettingKeys() {
	}

	/** All of them by their keys, in the order in which help lists them. */
	public static Map<String, Setting> all() {
		return KEYS;
	}

	/** The setting of a field that {@link FieldUse#SET} marks. */
	public static Setting of(Field field) {
		return KEYS.get(field.key());
	}

	private static Map<String, Setting> keys() {
		Map<String, Setting> keys = new LinkedHashMap<>();
		for (Field field : Field.values()) {
			if (field.isOfDevice() && field.use() == FieldUse.SET) {
				keys.put(field.key(), setting(field));
			}
		}
		return Collections.unmodifiableMap(keys);
	}

	private static Setting setting(Field field) {
		return switch (field) {
		case WEB_USERS -> new UsersSetting(field, 0, List.of(UserRight.VIEW));
		case OPC_UA_ENABLED -> new OnOffSetting(field, TEXTS.get("noticeOpcUa"));
		case OPC_UA_POLICIES -> new PoliciesSetting(field);
		case OPC_UA_AUTO_ACCEPT -> new AutoAcceptSetting(field);
		case OPC_UA_USERS ->
			new UsersSetting(field, OpcUaServerSettings.MOST_USERS, List.of(UserRight.VIEW, UserRight.WRITE));
		case OPC_UA_ADMINISTRATORS -> new UsersSetting(field, OpcUaServerSettings.MOST_USERS,
				List.of(UserRight.VIEW, UserRight.DIAGNOSE, UserRight.WRITE, UserRight.ADMINISTER));
		case GLOBAL_SECURITY -> new OnOffSetting(field, TEXTS.get("noticeGlobalSecurity"));
		case CLOCK -> new ClockSetting(field);
		case TYPE -> new DeviceTypeSetting(field);
		case INTERFACE_ADDRESS -> new AddressSetting(field);
		case INTERFACE_DNS_NAMES -> new DnsSetting(field);
		default -> ofType(field);
		};
	}

	private static Setting ofType(Field field) {
		EStructuralFeature feature = field.feature();
		if (feature.getEType() instanceof EEnum words && !feature.isMany()) {
			return new ChoiceSetting(field, words);
		}
		Class<?> type = feature.isMany() ? List.class : feature.getEType().getInstanceClass();
		if (type == boolean.class) {
			return new OnOffSetting(field, "");
		}
		if (type == String.class) {
			return new TextSetting(field);
		}
		if (type == int.class) {
			return new NumberSetting(field, NumberRange.of(feature)
					.orElseThrow(() -> new IllegalStateException("the model gives no range of " + feature.getName())));
		}
		throw new IllegalStateException("a setting of " + type + " needs a class of its own: " + field);
	}
}
