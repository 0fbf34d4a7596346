// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.milo.opcua.sdk.server.EndpointConfig;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.sealbench.common.address.IpAddress;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.OpcUaServerSettings;

/**
 * The endpoints of a device: one for each address (and DNS name) of its interfaces and each combination of policy and
 * mode, in the order of the settings. The certificate is looked up each time, so that it can be exchanged.
 */
public final class Endpoints {

	/**
	 * Passwords are encrypted by this one on every endpoint, also where messages are not: it has no SHA-1 signatures.
	 */
	public static final SecurityPolicy PASSWORD_POLICY = SecurityPolicy.Basic256Sha256;

	private Endpoints() {
	}

	/** @throws IllegalArgumentException if a policy or mode has a name that the standard does not know */
	public static Set<EndpointConfig> of(DeviceSettings device,
			Function<SecurityPolicy, X509Certificate> certificates) {
		Set<EndpointConfig> endpoints = new LinkedHashSet<>();
		for (InterfaceSettings each : device.interfaces()) {
			List<String> hosts = new ArrayList<>();
			hosts.add(IpAddress.inUrl(each.address()));
			hosts.addAll(each.dnsNames());
			for (String host : hosts) {
				for (EndpointSecurity security : device.opcUaServer().security()) {
					endpoints.add(endpoint(device.opcUaServer(), each.address(), host, security, certificates));
				}
			}
		}
		return endpoints;
	}

	/** {@code opc.tcp://<address>:<port>} of every interface. */
	public static List<String> urls(DeviceSettings device) {
		return device.interfaces().stream()
				.map(each -> "opc.tcp://" + IpAddress.inUrl(each.address()) + ":" + device.opcUaServer().port())
				.toList();
	}

	private static EndpointConfig endpoint(OpcUaServerSettings server, String address, String host,
			EndpointSecurity security, Function<SecurityPolicy, X509Certificate> certificates) {
		SecurityPolicy policy = SecurityPolicy.valueOf(security.policy());
		return EndpointConfig.newBuilder().setBindAddress(address).setBindPort(server.port()).setHostname(host)
				.setPath("").setCertificate(() -> certificates.apply(policy)).setSecurityPolicy(policy)
				.setSecurityMode(MessageSecurityMode.valueOf(security.mode())).addTokenPolicies(logins(server)).build();
	}

	private static UserTokenPolicy[] logins(OpcUaServerSettings server) {
		List<UserTokenPolicy> logins = new ArrayList<>();
		if (server.guest()) {
			logins.add(new UserTokenPolicy("guest", UserTokenType.Anonymous, null, null, null));
		}
		// Without any way to log in, Milo would offer the anonymous one; a login by password, which always fails, is
		// offered instead.
		if (server.passwordLogin() || !server.guest()) {
			logins.add(new UserTokenPolicy("password", UserTokenType.UserName, null, null, PASSWORD_POLICY.getUri()));
		}
		return logins.toArray(UserTokenPolicy[]::new);
	}
}
