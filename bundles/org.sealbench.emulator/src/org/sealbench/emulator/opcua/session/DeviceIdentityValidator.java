// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.identity.AbstractIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.identity.AnonymousIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.identity.DefaultUsernameIdentity;
import org.eclipse.milo.opcua.sdk.server.identity.Identity.AnonymousIdentity;
import org.eclipse.milo.opcua.sdk.server.identity.Identity.UsernameIdentity;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.AnonymousIdentityToken;
import org.eclipse.milo.opcua.stack.core.types.structured.SignatureData;
import org.eclipse.milo.opcua.stack.core.types.structured.UserNameIdentityToken;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.emulator.opcua.config.Endpoints;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.ServerLimits;

/**
 * Who may open a session: guests if the device allows them, and users with the right password. Every failure of a user
 * name token is the same Bad_UserAccessDenied after the same work: Milo's own validator distinguishes bad padding from
 * a bad password, which lets an attacker decrypt recorded tokens.
 */
public final class DeviceIdentityValidator extends AbstractIdentityValidator {

	private static final int LONGEST_NAME = 100;

	private final LiveDevice device;
	private final LoginThrottle throttle = new LoginThrottle(System::nanoTime);

	public DeviceIdentityValidator(LiveDevice device) {
		this.device = device;
	}

	@Override
	public Set<UserTokenType> getSupportedTokenTypes() {
		return Set.of(UserTokenType.Anonymous, UserTokenType.UserName);
	}

	@Override
	protected AnonymousIdentity validateAnonymousToken(Session session, AnonymousIdentityToken token,
			UserTokenPolicy policy, SignatureData signature) throws UaException {
		if (!device.settings().guest()) {
			throw new UaException(StatusCodes.Bad_IdentityTokenRejected);
		}
		return AnonymousIdentityValidator.INSTANCE.validateAnonymousToken(session, token, policy, signature);
	}

	@Override
	protected UsernameIdentity validateUsernameToken(Session session, UserNameIdentityToken token,
			UserTokenPolicy policy, SignatureData signature) throws UaException {
		String user = token.getUserName() == null ? "" : token.getUserName();
		InetAddress address = session.getClientAddress();
		String who = shortened(user) + " from " + (address == null ? "an unknown address" : address.getHostAddress());
		if (!throttle.begins(who)) {
			// Before anything of the token is read, so that the short time reveals nothing about it.
			throw denied("too many wrong passwords for user " + who);
		}
		boolean right = false;
		boolean known = false;
		Optional<char[]> password = password(session, token);
		try {
			right = device.logins().allows(user, password);
			known = true;
		} catch (ProblemException e) {
			throw denied("login of user " + who + ": " + e.problem().message());
		} finally {
			end(who, known, right);
			password.ifPresent(Wipe::wipe);
		}
		if (!right) {
			throw denied("login of user " + who);
		}
		return new DefaultUsernameIdentity(user);
	}

	private void end(String who, boolean known, boolean right) {
		if (right) {
			throttle.succeeded(who);
		} else if (known) {
			throttle.failed(who);
		} else {
			throttle.abandoned(who);
		}
	}

	/** Names are kept for a while, and clients choose how long they are. */
	private static String shortened(String user) {
		return user.length() <= LONGEST_NAME ? user : user.substring(0, LONGEST_NAME) + "...";
	}

	/** Nothing if the token cannot be decrypted or read, for whatever reason. */
	private Optional<char[]> password(Session session, UserNameIdentityToken token) {
		byte[] secret = new byte[0];
		try {
			secret = decryptTokenData(session, Endpoints.PASSWORD_POLICY.getAsymmetricEncryptionAlgorithm(),
					token.getPassword().bytesOrEmpty());
			return PasswordToken.password(secret, session.getLastNonce().bytesOrEmpty(),
					ServerLimits.MAX_PASSWORD_BYTES);
		} catch (UaException | RuntimeException e) {
			// Which of the many ways of being malformed it was must not be seen from outside, so all end here alike.
			return Optional.empty();
		} finally {
			Wipe.wipe(secret);
		}
	}

	private UaException denied(String what) {
		device.logThrottled("login", what, "refused " + what + ": Bad_UserAccessDenied");
		return new UaException(StatusCodes.Bad_UserAccessDenied);
	}
}
