// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.LogEntry;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.MethodSettings;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.SimulationSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.RejectedCertificate;
import org.sealbench.emulator.RejectedCertificates;
import org.sealbench.emulator.tags.LiveTags;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.secret.PasswordHash;

/** A device with tags, methods and one user, put together by a test. */
public final class TestDevice {

	/** How long a line of the log may take on a busy machine. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	public static final String ADDRESS = "127.0.0.11";
	public static final String USER = "operator";
	public static final String PASSWORD = "Abc-1234-ü";
	static final List<EndpointSecurity> SECURE = List.of(new EndpointSecurity("Basic256Sha256", "SignAndEncrypt"));

	private Credential server;
	private Credential sha1;
	private final List<X509Certificate> trusted = new ArrayList<>();
	private final List<X509CRL> lists = new ArrayList<>();
	private List<String> addresses = List.of(ADDRESS);
	private List<EndpointSecurity> security = SECURE;
	private int port = freePort();
	private boolean guest;
	private String user = USER;
	private final String hash = PasswordHash.hash(PASSWORD.toCharArray(), new SecureRandom());
	private List<String> rights = List.of("view", "write");
	private boolean autoAccept;
	private Instant autoAcceptUntil;
	private volatile Instant now = Plant.NOW;
	private DeviceLog log;
	private DeviceContext context;
	private DeviceImage kept;

	public TestDevice(Credential server) {
		this.server = server;
	}

	/** Gives it another certificate. */
	public TestDevice presenting(Credential other) {
		server = other;
		return this;
	}

	/** Gives it a second certificate for the policies of the SHA-1 era. */
	TestDevice withSha1(Credential second) {
		sha1 = second;
		return this;
	}

	/** Gives it another user, with the same password. */
	TestDevice withUser(String name) {
		user = name;
		return this;
	}

	TestDevice trustingNobody() {
		trusted.clear();
		lists.clear();
		return this;
	}

	public TestDevice trusting(X509Certificate... certificates) {
		trusted.addAll(Arrays.asList(certificates));
		return this;
	}

	public TestDevice revoking(X509CRL list) {
		lists.add(list);
		return this;
	}

	TestDevice at(String... more) {
		addresses = List.of(more);
		return this;
	}

	public TestDevice offering(List<EndpointSecurity> offered) {
		security = offered;
		return this;
	}

	TestDevice onPort(int wanted) {
		port = wanted;
		return this;
	}

	public TestDevice lettingGuestsIn() {
		guest = true;
		return this;
	}

	public TestDevice allowingItsUserOnly(String... some) {
		rights = List.of(some);
		return this;
	}

	TestDevice acceptingAutomaticallyUntil(Instant end) {
		autoAccept = true;
		autoAcceptUntil = end;
		return this;
	}

	/** Sets the device's clock. */
	public void clock(Instant time) {
		now = time;
	}

	int port() {
		return port;
	}

	public String url() {
		return "opc.tcp://" + addresses.get(0) + ":" + port;
	}

	/** Every line of the device's log. */
	public List<String> log() {
		return log.entries().stream().map(LogEntry::text).toList();
	}

	/** Whether the log has the text; a client may know what happened a moment before the device has written it. */
	public boolean hasLogged(String part) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!hasLoggedYet(part)) {
			if (System.nanoTime() > end) {
				return false;
			}
			LockSupport.parkNanos(1_000_000);
		}
		return true;
	}

	/** Whether the log has the text now. */
	public boolean hasLoggedYet(String part) {
		return log().stream().anyMatch(line -> line.contains(part));
	}

	/** The certificates that were refused, newest first. */
	List<RejectedCertificate> rejected() {
		return context.rejected().list();
	}

	OpcUaDeviceServer make() throws ProblemException {
		log = new DeviceLog(() -> now);
		DeviceImage image = image();
		context = new DeviceContext(image, () -> now,
				new LiveTags(image.settings().tags(), () -> now, OperatingMode.RUN), log, () -> OperatingMode.RUN,
				new RejectedCertificates(), this::keep);
		return new OpcUaDeviceServer(context);
	}

	private synchronized DeviceImage keep(Map<String, byte[]> changed, Set<String> removed) {
		TreeMap<String, byte[]> parts = new TreeMap<>((kept == null ? context.image() : kept).parts());
		parts.keySet().removeAll(removed);
		parts.putAll(changed);
		kept = new DeviceImage(context.image().settings(), parts);
		return kept;
	}

	/** What was changed at runtime, or {@code null}. */
	public synchronized DeviceImage kept() {
		return kept;
	}

	/** The device as it is put together now, with the tags and the log that it has; to be made before. */
	public DeviceContext again() throws ProblemException {
		return new DeviceContext(image(), context.clock(), context.tags(), log, context.mode(), context.rejected(),
				context.keeper());
	}

	public OpcUaDeviceServer start() throws ProblemException {
		OpcUaDeviceServer made = make();
		made.start();
		return made;
	}

	private DeviceImage image() {
		TreeMap<String, byte[]> parts = new TreeMap<>();
		parts.put(ImagePaths.OPCUA_CHAIN, bytes(Certificates.pem(server.chain())));
		parts.put(ImagePaths.OPCUA_KEY, bytes(PrivateKeys.toPem(server.key())));
		if (sha1 != null) {
			parts.put(ImagePaths.OPCUA_SHA1_CHAIN, bytes(Certificates.pem(sha1.chain())));
			parts.put(ImagePaths.OPCUA_SHA1_KEY, bytes(PrivateKeys.toPem(sha1.key())));
		}
		for (int i = 0; i < trusted.size(); i++) {
			parts.put(ImagePaths.OPCUA_TRUST + i + ".pem", bytes(Certificates.pem(trusted.get(i))));
		}
		for (int i = 0; i < lists.size(); i++) {
			parts.put(ImagePaths.CRL + i + ".pem", bytes(Crls.pem(lists.get(i))));
		}
		return new DeviceImage(settings(), parts);
	}

	private DeviceSettings settings() {
		UserSettings login = new UserSettings(user, hash, rights);
		List<InterfaceSettings> interfaces = addresses.stream()
				.map(each -> new InterfaceSettings("X" + each, each, 24, List.of())).toList();
		return new DeviceSettings("PLC_1", "compact", "2.1", "Test", interfaces,
				new WebServerSettings(false, true, 443, 80, List.of()),
				new OpcUaServerSettings(true, port, Plant.DEVICE_URI, security, autoAccept, autoAcceptUntil, guest,
						true, List.of(login)),
				tags(),
				List.of(new MethodSettings("Add", "Adds", MethodSettings.Kind.ADD, List.of()),
						new MethodSettings("ResetCounter", "Resets", MethodSettings.Kind.RESET, List.of("Counter")),
						new MethodSettings("SetRecipe", "Writes", MethodSettings.Kind.WRITE,
								List.of("Speed", "Levels"))));
	}

	private static List<TagSettings> tags() {
		return List.of(tag("Running", DataType.BOOL, 0, "true"), tag("Speed", DataType.INT, 0, "7"),
				tag("Counter", DataType.DINT, 0, "100"), tag("Temperature", DataType.REAL, 0, "21.5"),
				tag("Order", DataType.STRING, 0, "none"), tag("Levels", DataType.DINT, 3, "1,2,3"),
				tag("Names", DataType.STRING, 2, "\"Juice, clear\", Water"),
				new TagSettings("Serial", DataType.STRING, 0, "SN-1", true, false, null),
				new TagSettings("Wave", DataType.REAL, 0, "", true, true,
						new SimulationSettings(SimulationSettings.Kind.RAMP, 0, 100, 10_000)));
	}

	private static TagSettings tag(String name, DataType type, int length, String initial) {
		return new TagSettings(name, type, length, initial, true, true, null);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
			return socket.getLocalPort();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
