// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.crl;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.cert.CRLReason;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the entries of a revocation list one after the other (RFC 5280 §5.1.2.6). */
final class EntryReader {

	/** Most lists have a handful of different extensions, one for each reason. */
	private static final int KNOWN = 1_000;
	private static final int UTC_DIGITS = 12;
	private static final int GENERALIZED_DIGITS = 14;
	private static final int PIVOT = 50;

	private final byte[] der;
	private final DerCursor entries;
	private final Consumer<byte[]> unusual;
	private final Map<ByteBuffer, EntryExtensions> known = new HashMap<>();
	private int kinds;
	private int serial;
	private int serialEnd;
	private int time;
	private int timeEnd;
	private EntryExtensions extensions = EntryExtensions.NONE;

	EntryReader(CrlOutline outline) {
		this(outline, entry -> {});
	}

	/** @param unusual gets each kind of entry with other extensions than a reason and a date, to check it */
	EntryReader(CrlOutline outline, Consumer<byte[]> unusual) {
		this.der = outline.der();
		this.entries = outline.cursor();
		this.unusual = unusual;
	}

	/** Moves to the next entry; false at the end. Refuses what is no entry with an unchecked exception. */
	boolean next() {
		if (!entries.hasNext()) {
			return false;
		}
		entries.move(DerCursor.SEQUENCE);
		DerCursor entry = entries.inside();
		entry.move(DerCursor.INTEGER);
		serial = entry.content();
		serialEnd = entry.end();
		checkSerial();
		boolean utc = entry.peek() == DerCursor.UTC_TIME;
		entry.move(utc ? DerCursor.UTC_TIME : DerCursor.GENERALIZED_TIME);
		time = entry.content();
		timeEnd = entry.end();
		checkTime(utc ? UTC_DIGITS : GENERALIZED_DIGITS);
		extensions = EntryExtensions.NONE;
		if (entry.hasNext()) {
			entry.move(DerCursor.SEQUENCE);
			extensions = extensions(entry.start(), entry.end());
			if (entry.hasNext()) {
				throw new IllegalArgumentException("an entry has more than it may have");
			}
		}
		return true;
	}

	private void checkSerial() {
		boolean redundant = serialEnd - serial > 1
				&& (der[serial] == 0 && der[serial + 1] >= 0 || der[serial] == -1 && der[serial + 1] < 0);
		if (serialEnd == serial || redundant) {
			throw new IllegalArgumentException("the serial number of an entry is malformed");
		}
	}

	private void checkTime(int digits) {
		boolean well = timeEnd - time == digits + 1 && der[timeEnd - 1] == 'Z';
		for (int i = time; well && i < timeEnd - 1; i++) {
			well = der[i] >= '0' && der[i] <= '9';
		}
		int month = time + digits - 10;
		if (!well || !within(month, 1, 12) || !within(month + 2, 1, 31) || !within(month + 4, 0, 23)
				|| !within(month + 6, 0, 59) || !within(month + 8, 0, 59)) {
			throw new IllegalArgumentException("the date of an entry is no time in UTC to the second");
		}
	}

	private boolean within(int at, int least, int most) {
		int number = two(at);
		return number >= least && number <= most;
	}

	private int two(int at) {
		return (der[at] - '0') * 10 + der[at + 1] - '0';
	}

	private EntryExtensions extensions(int from, int to) {
		EntryExtensions before = known.get(ByteBuffer.wrap(der, from, to - from));
		if (before != null) {
			return before;
		}
		byte[] encoded = Arrays.copyOfRange(der, from, to);
		EntryExtensions read = EntryExtensions.of(encoded);
		if (!read.plain()) {
			if (++kinds > KNOWN) {
				throw new IllegalArgumentException("its entries have more than " + KNOWN + " kinds of extensions");
			}
			unusual.accept(Arrays.copyOfRange(der, entries.start(), entries.end()));
			known.put(ByteBuffer.wrap(encoded), read);
		} else if (known.size() < KNOWN) {
			known.put(ByteBuffer.wrap(encoded), read);
		}
		return read;
	}

	/** Whether the entry is for this serial number, given as the content of an INTEGER. */
	boolean isFor(byte[] number) {
		return Arrays.equals(der, serial, serialEnd, number, 0, number.length);
	}

	EntryExtensions extensions() {
		return extensions;
	}

	/** Where the entry begins. */
	int start() {
		return entries.start();
	}

	/** Where the entry ends. */
	int end() {
		return entries.end();
	}

	RevokedEntry value() {
		boolean utc = timeEnd - time == UTC_DIGITS + 1;
		int at = utc ? time + 2 : time + 4;
		int year = utc ? two(time) + (two(time) < PIVOT ? 2000 : 1900) : two(time) * 100 + two(time + 2);
		// A 30 February is shown as a day of March: the date says nothing about whether it is revoked.
		LocalDateTime first = LocalDateTime.of(year, two(at), 1, two(at + 4), two(at + 6), two(at + 8));
		return new RevokedEntry(new BigInteger(der, serial, serialEnd - serial),
				first.plusDays(two(at + 2) - 1L).toInstant(ZoneOffset.UTC),
				extensions.reason().map(EntryReader::reason));
	}

	private static CRLReason reason(int number) {
		CRLReason[] all = CRLReason.values();
		return number < 0 || number >= all.length ? CRLReason.UNSPECIFIED : all[number];
	}
}
