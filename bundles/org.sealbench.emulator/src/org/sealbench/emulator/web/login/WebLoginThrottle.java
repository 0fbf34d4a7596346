// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Slows down guessing of passwords: five attempts for one user from one address at once and then one in ten seconds,
 * and twenty for all users from one address and then one in two seconds. Everything counts by the client's address, so
 * that nobody can keep a user out from elsewhere. Elapsed time counts, not the device's clock.
 */
public final class WebLoginThrottle {

	private final TokenBucket user;
	private final TokenBucket address;

	public WebLoginThrottle(LongSupplier nanos) {
		user = new TokenBucket(5, Duration.ofSeconds(10), nanos);
		address = new TokenBucket(20, Duration.ofSeconds(2), nanos);
	}

	/** Whether the attempt may be checked. */
	boolean allows(String name, String from) {
		return user.take(key(name, from)) && address.take(network(from));
	}

	void succeeded(String name, String from) {
		user.restore(key(name, from));
	}

	private static String key(String name, String from) {
		return name + " " + network(from);
	}

	/** A client with one IPv6 address has 2^64 of them. */
	private static String network(String address) {
		String[] groups = address.split(":");
		return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
	}
}
