// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.MethodSettings;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.PrivateKeys;

/**
 * Builds device images without a project. What is not said is: one interface at 127.0.0.21, a web server, no OPC UA.
 */
public final class TestImages {

	private final String name;
	private final List<String> addresses = new ArrayList<>();
	private final List<TagSettings> tags = new ArrayList<>();
	private final List<MethodSettings> methods = new ArrayList<>();
	private final List<UserSettings> users = new ArrayList<>();
	private final SortedMap<String, byte[]> parts = new TreeMap<>();
	private boolean web = true;
	private boolean httpsOnly = true;
	private int httpsPort = 8443;
	private int httpPort = 8080;
	private OpcUaServerSettings opcua = new OpcUaServerSettings(false, 4840, "urn:test", List.of(), false, null, false,
			false, List.of());

	private TestImages(String name) {
		this.name = name;
	}

	public static TestImages of(String name) {
		return new TestImages(name);
	}

	public TestImages address(String address) {
		addresses.add(address);
		return this;
	}

	public TestImages noWeb() {
		web = false;
		return this;
	}

	public TestImages https(int port) {
		httpsPort = port;
		return this;
	}

	/** Serves plain HTTP as well. */
	public TestImages http(int port) {
		httpsOnly = false;
		httpPort = port;
		return this;
	}

	public TestImages webUser(String user, String hash) {
		return webUser(user, hash, "view");
	}

	public TestImages webUser(String user, String hash, String... rights) {
		users.add(new UserSettings(user, hash, List.of(rights)));
		return this;
	}

	/** The web server's certificate with its chain; what is handed out is the last of the chain. */
	public TestImages webCredential(Credential credential) {
		put(ImagePaths.WEB_CHAIN, Certificates.pem(credential.chain()));
		put(ImagePaths.WEB_KEY, PrivateKeys.toPem(credential.key()));
		put(ImagePaths.WEB_DOWNLOAD, Certificates.pem(credential.chain().getLast()));
		return this;
	}

	public TestImages opcua(OpcUaServerSettings settings, Credential credential) {
		opcua = settings;
		put(ImagePaths.OPCUA_CHAIN, Certificates.pem(credential.chain()));
		put(ImagePaths.OPCUA_KEY, PrivateKeys.toPem(credential.key()));
		return this;
	}

	/** A certificate in the OPC UA trust list. */
	public TestImages trust(String file, X509Certificate certificate) {
		return put(ImagePaths.OPCUA_TRUST + file, Certificates.pem(certificate));
	}

	public TestImages tag(TagSettings tag) {
		tags.add(tag);
		return this;
	}

	public TestImages method(MethodSettings method) {
		methods.add(method);
		return this;
	}

	/** Any other part. */
	public TestImages put(String path, String content) {
		parts.put(path, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** The image; without a web certificate of its own it gets a self-signed one. */
	public DeviceImage build() {
		if (addresses.isEmpty()) {
			addresses.add("127.0.0.21");
		}
		if (web && !parts.containsKey(ImagePaths.WEB_CHAIN)) {
			webCredential(TestCredentials.selfSigned(name + "/Webserver", Usage.WEB_SERVER, "ip:" + addresses.get(0)));
		}
		List<InterfaceSettings> interfaces = new ArrayList<>();
		for (String each : addresses) {
			interfaces.add(new InterfaceSettings("X" + (interfaces.size() + 1), each, 8, List.of()));
		}
		DeviceSettings settings = new DeviceSettings(name, "Test controller", "1.0", "Test plant", interfaces,
				new WebServerSettings(web, httpsOnly, httpsPort, httpPort, users), opcua, tags, methods);
		SortedMap<String, byte[]> all = new TreeMap<>();
		parts.forEach((path, content) -> all.put(path, content.clone()));
		all.put(ImagePaths.SETTINGS, new DeviceJson().write(settings));
		return new DeviceImage(settings, all);
	}
}
