// SPDX-License-Identifier: EPL-2.0
/** Handshakes of TLS and OPC UA in files that a packet sniffer wrote (pcap, pcapng). */
package org.sealbench.operations.capture;
