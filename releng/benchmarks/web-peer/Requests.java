
// SPDX-License-Identifier: EPL-2.0
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Asks for one page again and again on one TLS connection and prints requests per second. Arguments: address, port,
 * seconds.
 */
final class Requests {

	public static void main(String[] arguments) throws Exception {
		TrustManager all = new X509TrustManager() {

			@Override
			public void checkClientTrusted(X509Certificate[] chain, String type) {
			}

			@Override
			public void checkServerTrusted(X509Certificate[] chain, String type) {
			}

			@Override
			public X509Certificate[] getAcceptedIssuers() {
				return new X509Certificate[0];
			}
		};
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, new TrustManager[] { all }, new SecureRandom());
		byte[] request = ("GET / HTTP/1.1\r\nHost: " + arguments[0] + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
		try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(arguments[0],
				Integer.parseInt(arguments[1]))) {
			byte[] buffer = new byte[65536];
			int answer = answer(socket, request, buffer);
			long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000L;
			long begin = System.nanoTime();
			int count = 0;
			while (System.nanoTime() < end) {
				exchange(socket, request, buffer, answer);
				count++;
			}
			System.out.printf("%.0f%n", count / ((System.nanoTime() - begin) / 1e9));
		}
	}

	/** The length of an answer, header included; it is the same every time. */
	private static int answer(SSLSocket socket, byte[] request, byte[] buffer) throws Exception {
		socket.getOutputStream().write(request);
		InputStream in = socket.getInputStream();
		int length = 0;
		while (true) {
			length += in.read(buffer, length, buffer.length - length);
			String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
			int body = text.indexOf("\r\n\r\n") + 4;
			java.util.regex.Matcher size = java.util.regex.Pattern.compile("(?i)content-length: (\\d+)").matcher(text);
			if (body > 4 && size.find() && length >= body + Integer.parseInt(size.group(1))) {
				return length;
			}
		}
	}

	private static void exchange(SSLSocket socket, byte[] request, byte[] buffer, int answer) throws Exception {
		socket.getOutputStream().write(request);
		InputStream in = socket.getInputStream();
		for (int length = 0; length < answer;) {
			int more = in.read(buffer, 0, buffer.length);
			if (more < 0) {
				throw new IllegalStateException("closed");
			}
			length += more;
		}
	}
}
