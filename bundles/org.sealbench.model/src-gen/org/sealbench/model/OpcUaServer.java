/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opc Ua Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The OPC UA server of a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.OpcUaServer#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.sealbench.model.OpcUaServer#getPort <em>Port</em>}</li>
 *   <li>{@link org.sealbench.model.OpcUaServer#getApplicationUri <em>Application Uri</em>}</li>
 *   <li>{@link org.sealbench.model.OpcUaServer#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.sealbench.model.OpcUaServer#getSecureChannel <em>Secure Channel</em>}</li>
 *   <li>{@link org.sealbench.model.OpcUaServer#getUserAuthentication <em>User Authentication</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getOpcUaServer()
 * @model
 * @generated
 */
public interface OpcUaServer extends EObject {
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activate OPC UA server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.sealbench.model.ModelPackage#getOpcUaServer_Enabled()
	 * @model default="false"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.sealbench.model.OpcUaServer#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"4840"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TCP port of the OPC UA server, 1 to 65535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.sealbench.model.ModelPackage#getOpcUaServer_Port()
	 * @model default="4840"
	 *        annotation="urn:sealbench:range least='1' most='65535' what='a port'"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.sealbench.model.OpcUaServer#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Returns the value of the '<em><b>Application Uri</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty: made of the names of project and device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Application Uri</em>' attribute.
	 * @see #setApplicationUri(String)
	 * @see org.sealbench.model.ModelPackage#getOpcUaServer_ApplicationUri()
	 * @model default=""
	 * @generated
	 */
	String getApplicationUri();

	/**
	 * Sets the value of the '{@link org.sealbench.model.OpcUaServer#getApplicationUri <em>Application Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application Uri</em>' attribute.
	 * @see #getApplicationUri()
	 * @generated
	 */
	void setApplicationUri(String value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the server certificate; 0: the next compile makes one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute.
	 * @see #setCertificate(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getOpcUaServer_Certificate()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getCertificate();

	/**
	 * Sets the value of the '{@link org.sealbench.model.OpcUaServer#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Secure Channel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Secure Channel</em>' containment reference.
	 * @see #setSecureChannel(SecureChannel)
	 * @see org.sealbench.model.ModelPackage#getOpcUaServer_SecureChannel()
	 * @model containment="true"
	 * @generated
	 */
	SecureChannel getSecureChannel();

	/**
	 * Sets the value of the '{@link org.sealbench.model.OpcUaServer#getSecureChannel <em>Secure Channel</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secure Channel</em>' containment reference.
	 * @see #getSecureChannel()
	 * @generated
	 */
	void setSecureChannel(SecureChannel value);

	/**
	 * Returns the value of the '<em><b>User Authentication</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User Authentication</em>' containment reference.
	 * @see #setUserAuthentication(UserAuthentication)
	 * @see org.sealbench.model.ModelPackage#getOpcUaServer_UserAuthentication()
	 * @model containment="true"
	 * @generated
	 */
	UserAuthentication getUserAuthentication();

	/**
	 * Sets the value of the '{@link org.sealbench.model.OpcUaServer#getUserAuthentication <em>User Authentication</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Authentication</em>' containment reference.
	 * @see #getUserAuthentication()
	 * @generated
	 */
	void setUserAuthentication(UserAuthentication value);

} // OpcUaServer
