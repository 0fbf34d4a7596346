// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.util.LinkedHashSet;
import java.util.Set;

import org.sealbench.device.settings.UserSettings;

/** A user who logged in from one browser. */
public final class WebSession {

	/** A browser with more open forms than this loses the oldest. */
	private static final int MOST_FORMS = 32;

	private final UserSettings user;
	private final String address;
	private final long begun;
	private final Set<String> forms = new LinkedHashSet<>();
	private long used;

	WebSession(UserSettings user, String address, long now) {
		this.user = user;
		this.address = address;
		this.begun = now;
		this.used = now;
	}

	public UserSettings user() {
		return user;
	}

	String address() {
		return address;
	}

	/** @param right {@code view}, {@code diagnose} or {@code write} */
	public boolean may(String right) {
		return user.rights().contains(right);
	}

	/** When it began, in nanoseconds of elapsed time. */
	long begun() {
		return begun;
	}

	synchronized long used() {
		return used;
	}

	synchronized void use(long now) {
		used = now;
	}

	/** A token for the forms of one page. */
	public synchronized String newForm() {
		String token = RandomToken.next();
		if (forms.size() >= MOST_FORMS) {
			forms.remove(forms.iterator().next());
		}
		forms.add(token);
		return token;
	}

	/** Whether the token was given out; it is good for one form only, so that a form cannot be replayed. */
	public synchronized boolean takeForm(String token) {
		return forms.remove(token);
	}
}
