// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretText;
import org.sealbench.device.DevicePart;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.ThrottledLog;
import org.sealbench.pki.secret.PasswordHash;

/**
 * Compares passwords with the device's users. Whatever is wrong, the user or the password, one hash is computed, so
 * that the time reveals nothing.
 */
public final class WebAuthenticator {

	private static final int LONGEST_NAME = 64;
	private static final int WAIT_SECONDS = 15;
	private static final int MOST_WAITING = 40;

	/** A hash takes much memory by design; nobody must be able to use up all of it by logging in often. */
	private final Semaphore hashing = new Semaphore(2, true);
	private final List<UserSettings> users;
	private final WebLoginThrottle throttle;
	private final DeviceLog log;
	private final ThrottledLog refusals;

	public WebAuthenticator(List<UserSettings> users, WebLoginThrottle throttle, DeviceLog log) {
		this.users = users;
		this.throttle = throttle;
		this.log = log;
		this.refusals = new ThrottledLog(text -> log.add(DevicePart.WEB, text), System::nanoTime);
	}

	/** The result of a login: the user, or the status and words for the client. */
	public record Login(Optional<UserSettings> user, int status, String words) {

		private static Login refused(int status, String words) {
			return new Login(Optional.empty(), status, words);
		}
	}

	public boolean isEmpty() {
		return users.isEmpty();
	}

	public Login login(String name, char[] password, String from) {
		if (!throttle.allows(name, from)) {
			refusals.add("throttle", from, "refused login from " + from + ": too many attempts");
			return Login.refused(429, "Too many attempts. Wait a little and try again.");
		}
		if (hashing.getQueueLength() >= MOST_WAITING || !acquire()) {
			return Login.refused(503, "The device is busy with other logins. Try again.");
		}
		Optional<UserSettings> known = users.stream().filter(each -> each.name().equals(name)).findFirst();
		try {
			return isRight(known, password) ? welcome(known.get(), from) : wrong(name, from);
		} catch (ProblemException e) {
			log.add(DevicePart.WEB, "login of user " + name + ": " + e.problem().message());
			return wrong(name, from);
		} finally {
			hashing.release();
		}
	}

	private static boolean isRight(Optional<UserSettings> known, char[] password) throws ProblemException {
		String hash = known.map(UserSettings::passwordHash).orElseGet(PasswordHash::dummy);
		List<char[]> forms = SecretText.forms(password);
		boolean sane = forms.get(0).length <= SecretText.LONGEST;
		forms.forEach(Wipe::wipe);
		return PasswordHash.verify(hash, sane ? password : new char[0]) && known.isPresent() && sane;
	}

	private Login welcome(UserSettings user, String from) {
		throttle.succeeded(user.name(), from);
		log.add(DevicePart.WEB, "user " + user.name() + " logged in from " + from);
		return new Login(Optional.of(user), 200, "");
	}

	private Login wrong(String name, String from) {
		String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
		refusals.add("wrong", from, "refused login of user " + shown + " from " + from + ": wrong user or password");
		return Login.refused(401, "User or password is wrong.");
	}

	private boolean acquire() {
		try {
			return hashing.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
