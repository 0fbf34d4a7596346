// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.Digest;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.Planned;
import org.sealbench.device.settings.UserSettings;

/**
 * The content of a device image piece by piece, for comparing two: each setting, user, tag, method and interface, each
 * certificate, trusted client and revocation list by a key, with a text for its value. Equal values have equal texts;
 * no text holds a secret or a password's hash. Private keys are left out, as are parts that follow from others.
 */
public final class ImageItems {

	private static final Map<String, String> CHAINS = Map.of(ImagePaths.WEB_CHAIN, ItemKind.WEB_CERTIFICATE.key(),
			ImagePaths.OPCUA_CHAIN, ItemKind.OPC_UA_CERTIFICATE.key(), ImagePaths.OPCUA_SHA1_CHAIN,
			ItemKind.OPC_UA_SHA1_CERTIFICATE.key());
	private static final int SHORT = 16;

	private final SortedMap<String, String> items = new TreeMap<>();

	private ImageItems() {
	}

	/**
	 * The items of an image.
	 *
	 * @return values by key
	 */
	public static SortedMap<String, String> of(DeviceSettings settings, ImageManifest manifest) {
		ImageItems all = new ImageItems();
		all.settings(settings);
		manifest.parts().forEach(all::part);
		return all.items;
	}

	/**
	 * The items of the settings alone.
	 *
	 * @return values by key; empty where an image leaves one out
	 */
	public static SortedMap<String, String> of(DeviceSettings settings) {
		ImageItems all = new ImageItems();
		all.settings(settings);
		return all.items;
	}

	/** The key of the item that a part is; empty for settings, private keys, and what follows from other parts. */
	public static Optional<String> ofPart(String path, String digest) {
		if (path.equals(ImagePaths.SETTINGS) || path.equals(ImagePaths.WEB_DOWNLOAD) || ImagePaths.isKey(path)) {
			return Optional.empty();
		}
		// By content: the same certificate may have another number in another checkout.
		if (path.startsWith(ImagePaths.OPCUA_TRUST)) {
			return Optional.of(ItemKind.TRUSTED_CLIENT.key(brief(digest)));
		}
		if (path.startsWith(ImagePaths.OPCUA_ISSUERS)) {
			return Optional.of(ItemKind.ISSUER.key(brief(digest)));
		}
		if (path.startsWith(ImagePaths.CRL)) {
			return Optional.of(ItemKind.CRL.key(path.substring(ImagePaths.CRL.length()).replaceFirst("\\.pem$", "")));
		}
		return Optional.of(CHAINS.getOrDefault(path, ItemKind.PART.key(path)));
	}

	/** Whether an item is part of the settings, and not a part of the image of its own. */
	public static boolean isSetting(String key) {
		int colon = key.indexOf(':');
		String kind = colon < 0 ? key : key.substring(0, colon);
		return ItemKind.of(key) == ItemKind.PROJECT_USER || settingLabel(kind).isPresent();
	}

	/** What an item of settings is called in a plan, by the key without a name behind it; empty for other items. */
	static Optional<String> settingLabel(String kind) {
		return label(DeviceSettings.class, kind);
	}

	private static Optional<String> label(Class<?> type, String kind) {
		for (RecordComponent component : type.getRecordComponents()) {
			Planned planned = component.getAnnotation(Planned.class);
			Optional<String> found = planned == null ? label(component.getType(), kind)
					: planned.item().equals(kind) ? Optional.of(planned.value()) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private void settings(Record settings) {
		for (RecordComponent component : settings.getClass().getRecordComponents()) {
			Planned planned = component.getAnnotation(Planned.class);
			Object value = get(component, settings);
			if (planned != null) {
				setting(planned.item(), value);
			} else if (value instanceof Record inner) {
				settings(inner);
			}
		}
	}

	private void setting(String key, @Nullable Object value) {
		if (!(value instanceof List<?> list)) {
			items.put(key, text(value));
			return;
		}
		boolean named = list.stream().allMatch(each -> name(each).isPresent());
		if (!named) {
			items.put(key, text(list));
			return;
		}
		for (Object each : list) {
			String name = name(each).orElseThrow();
			items.put(each instanceof UserSettings user && user.ofProject() ? ItemKind.PROJECT_USER.key(name)
					: key + ":" + name, text(each));
		}
	}

	private static Optional<String> name(Object element) {
		return element instanceof Record named && !(element instanceof EndpointSecurity)
				? Optional.ofNullable(values(named).get("name"))
				: Optional.empty();
	}

	private void part(String path, String digest) {
		ofPart(path, digest).ifPresent(key -> items.put(key, brief(digest)));
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
		case null -> "";
		case EndpointSecurity offer ->
			offer.policy().equals(offer.mode()) ? offer.policy() : offer.policy() + "/" + offer.mode();
		case List<?> list -> list.stream().map(ImageItems::text).collect(Collectors.joining(","));
		case Record each -> values(each).entrySet().stream()
				.filter(field -> !field.getKey().equals("name") && !field.getValue().isEmpty())
				.map(field -> field.getKey() + "=" + quoted(field.getValue())).collect(Collectors.joining(" "));
		default -> String.valueOf(value);
		};
	}

	/** The components as texts; of a password's hash its digest, so that a change shows and nobody can guess at it. */
	private static SortedMap<String, String> values(Record record) {
		SortedMap<String, String> values = new TreeMap<>();
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			String value = text(get(component, record));
			if (component.getName().equals("passwordHash")) {
				values.put("password", brief(Digest.sha256(value.getBytes(StandardCharsets.UTF_8))));
			} else if (!component.getName().equals("ofProject")) {
				// That stands in the key.
				values.put(component.getName(), value);
			}
		}
		return values;
	}

	/** So that no two records give one text. */
	private static String quoted(String value) {
		return value.matches("[^\\s=\"\\\\]+") ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static String brief(String digest) {
		return digest.substring(0, Math.min(SHORT, digest.length()));
	}

	private static @Nullable Object get(RecordComponent component, Record record) {
		try {
			return component.getAccessor().invoke(record);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
