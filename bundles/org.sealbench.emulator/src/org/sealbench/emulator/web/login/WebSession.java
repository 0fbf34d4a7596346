// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.util.BitSet;

import org.sealbench.device.settings.UserSettings;

/** A user who logged in from one browser. */
public final class WebSession {

	private final UserSettings user;
	private final String address;
	private final long begun;
	private final String id = RandomToken.next();
	private final FormTokenMac mac = new FormTokenMac();
	/** The numbers of the forms that were accepted. */
	private final BitSet taken = new BitSet();
	private int given;
	private FormDraft draft = FormDraft.NONE;
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

	/** Identifies this session; it grants no access. */
	public String id() {
		return id;
	}

	/**
	 * A token for one form. It carries its number and is authenticated, so that nothing is kept for forms that nobody
	 * sends, and none of them expires while others are given out.
	 */
	public synchronized String newForm() {
		String number = Integer.toString(++given);
		return number + "." + mac.of(number);
	}

	/** Whether the token was given out; it is valid for one form only, so that a form cannot be replayed. */
	public synchronized boolean takeForm(String token) {
		int end = token.indexOf('.');
		if (end < 0 || !mac.is(token.substring(end + 1), token.substring(0, end))) {
			return false;
		}
		int number = Integer.parseInt(token.substring(0, end));
		boolean fresh = !taken.get(number);
		taken.set(number);
		return fresh;
	}

	/** Keeps what the next view of the page of forms shows again. */
	public synchronized void keep(FormDraft next) {
		draft = next;
	}

	/** What was kept, once. */
	public synchronized FormDraft takeDraft() {
		FormDraft kept = draft;
		draft = FormDraft.NONE;
		return kept;
	}
}
