
// SPDX-License-Identifier: EPL-2.0
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.tags.LiveTags;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.secret.PasswordHash;

/** An emulated device as it is delivered. */
final class Device {

	private Device() {
	}

	static void start(ServerFiles files, int port) throws Exception {
		TreeMap<String, byte[]> parts = new TreeMap<>();
		parts.put(ImagePaths.OPCUA_CHAIN, bytes(Certificates.pem(files.server().chain())));
		parts.put(ImagePaths.OPCUA_KEY, bytes(PrivateKeys.toPem(files.server().key())));
		parts.put(ImagePaths.OPCUA_TRUST + "1.pem", bytes(Certificates.pem(files.authority())));
		InstantSource clock = InstantSource.system();
		DeviceSettings settings = settings(port);
		OpcUaDeviceServer server = new OpcUaDeviceServer(new DeviceContext(new DeviceImage(settings, parts), clock,
				new LiveTags(settings.tags(), clock, OperatingMode.RUN), new DeviceLog(clock)));
		server.start();
	}

	private static DeviceSettings settings(int port) {
		UserSettings user = new UserSettings(Benchmark.USER,
				PasswordHash.hash(Benchmark.PASSWORD.toCharArray(), new SecureRandom()), List.of("view", "write"));
		List<TagSettings> tags = IntStream.range(0, Benchmark.TAGS)
				.mapToObj(i -> new TagSettings("Tag" + i, DataType.REAL, 0, String.valueOf(i), true, true, null))
				.toList();
		return new DeviceSettings("PLC_1", "benchmark", "1", "Benchmark",
				List.of(new InterfaceSettings("X1", Benchmark.ADDRESS, 8, List.of())),
				new WebServerSettings(false, true, 443, 80, List.of()),
				new OpcUaServerSettings(true, port, Keys.SERVER_URI,
						List.of(new EndpointSecurity("Basic256Sha256", "SignAndEncrypt")), false, null, false, true,
						List.of(user)),
				tags, List.of());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
