// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sealbench.compiler.certificate.ApplicationUris;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.User;
import org.sealbench.model.UserAuthentication;
import org.sealbench.model.UserRight;
import org.sealbench.model.WebServer;

/** Maps a device of the model to the settings in an image. */
public final class SettingsMapper {

	private final Plant plant;

	public SettingsMapper(Plant plant) {
		this.plant = plant;
	}

	/** All settings of a device. */
	public DeviceSettings map(Device device) {
		return new DeviceSettings(device.getName(), device.getType(), device.getFirmware(), plant.getName(),
				device.getInterfaces().stream().map(SettingsMapper::map).toList(), web(device.getWebServer()),
				opcUa(device), device.getTags().stream().map(TagMapper::map).toList(),
				device.getMethods().stream().map(TagMapper::map).toList());
	}

	private static InterfaceSettings map(NetworkInterface each) {
		return new InterfaceSettings(each.getName(), each.getAddress(), each.getPrefixLength(), each.getDnsNames());
	}

	private static WebServerSettings web(WebServer given) {
		WebServer server = given == null ? ModelFactory.eINSTANCE.createWebServer() : given;
		return new WebServerSettings(server.isEnabled(), server.isHttpsOnly(), server.getHttpsPort(),
				server.getHttpPort(), users(server.getUsers(), false), server.getSessionMinutes());
	}

	/** The settings of a device's OPC UA server. */
	public OpcUaServerSettings opcUa(Device device) {
		ModelFactory defaults = ModelFactory.eINSTANCE;
		OpcUaServer server = device.getOpcUaServer() == null ? defaults.createOpcUaServer() : device.getOpcUaServer();
		SecureChannel channel = server.getSecureChannel() == null ? defaults.createSecureChannel()
				: server.getSecureChannel();
		UserAuthentication logins = server.getUserAuthentication() == null ? defaults.createUserAuthentication()
				: server.getUserAuthentication();
		List<UserSettings> users = new ArrayList<>(users(logins.getUsers(), false));
		if (logins.isProjectUsers()) {
			users.addAll(users(plant.getUsers(), true));
		}
		return new OpcUaServerSettings(server.isEnabled(), server.getPort(), ApplicationUris.server(plant, device),
				channel.getOffers().stream().sorted().map(SettingsMapper::map).toList(), channel.isAutoAccept(),
				channel.isAutoAccept() ? end(channel) : null, logins.isGuest(), logins.isPasswordLogin(), users);
	}

	/** The model writes {@code policy/mode}, or {@code None} for both. */
	private static EndpointSecurity map(org.sealbench.model.EndpointSecurity offer) {
		String[] words = offer.getLiteral().split("/");
		return new EndpointSecurity(words[0], words[words.length - 1]);
	}

	private static @Nullable Instant end(SecureChannel channel) {
		if (channel.getAutoAcceptUntil().isEmpty()) {
			return null;
		}
		try {
			return Instant.parse(channel.getAutoAcceptUntil());
		} catch (DateTimeException e) {
			// A rule of the compiler refuses it; until it is mended, automatic acceptance counts as ended.
			return Instant.EPOCH;
		}
	}

	/** Users keep their order, rights stand in that of the model's enumeration. */
	private static List<UserSettings> users(List<User> users, boolean ofProject) {
		return users.stream()
				.map(user -> new UserSettings(
						user.getName(), user.getPasswordHash(), user.getRights().stream()
								.sorted(Comparator.naturalOrder()).map(UserRight::getLiteral).distinct().toList(),
						ofProject))
				.toList();
	}
}
