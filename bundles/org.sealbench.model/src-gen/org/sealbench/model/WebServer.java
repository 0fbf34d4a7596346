/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Web Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The web server of a device.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.WebServer#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.sealbench.model.WebServer#isHttpsOnly <em>Https Only</em>}</li>
 *   <li>{@link org.sealbench.model.WebServer#getHttpsPort <em>Https Port</em>}</li>
 *   <li>{@link org.sealbench.model.WebServer#getHttpPort <em>Http Port</em>}</li>
 *   <li>{@link org.sealbench.model.WebServer#getSessionMinutes <em>Session Minutes</em>}</li>
 *   <li>{@link org.sealbench.model.WebServer#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.sealbench.model.WebServer#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getWebServer()
 * @model
 * @generated
 */
public interface WebServer extends EObject {
	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activate web server on this module.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.sealbench.model.ModelPackage#getWebServer_Enabled()
	 * @model default="false"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WebServer#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Https Only</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Permit access only with HTTPS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Https Only</em>' attribute.
	 * @see #setHttpsOnly(boolean)
	 * @see org.sealbench.model.ModelPackage#getWebServer_HttpsOnly()
	 * @model default="true"
	 * @generated
	 */
	boolean isHttpsOnly();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WebServer#isHttpsOnly <em>Https Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Https Only</em>' attribute.
	 * @see #isHttpsOnly()
	 * @generated
	 */
	void setHttpsOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Https Port</b></em>' attribute.
	 * The default value is <code>"8443"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TCP port of HTTPS, 1 to 65535.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Https Port</em>' attribute.
	 * @see #setHttpsPort(int)
	 * @see org.sealbench.model.ModelPackage#getWebServer_HttpsPort()
	 * @model default="8443"
	 *        annotation="urn:sealbench:range least='1' most='65535' what='a port'"
	 * @generated
	 */
	int getHttpsPort();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WebServer#getHttpsPort <em>Https Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Https Port</em>' attribute.
	 * @see #getHttpsPort()
	 * @generated
	 */
	void setHttpsPort(int value);

	/**
	 * Returns the value of the '<em><b>Http Port</b></em>' attribute.
	 * The default value is <code>"8080"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TCP port of plain HTTP, 1 to 65535; not served where only HTTPS is permitted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Http Port</em>' attribute.
	 * @see #setHttpPort(int)
	 * @see org.sealbench.model.ModelPackage#getWebServer_HttpPort()
	 * @model default="8080"
	 *        annotation="urn:sealbench:range least='1' most='65535' what='a port'"
	 * @generated
	 */
	int getHttpPort();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WebServer#getHttpPort <em>Http Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Http Port</em>' attribute.
	 * @see #getHttpPort()
	 * @generated
	 */
	void setHttpPort(int value);

	/**
	 * Returns the value of the '<em><b>Session Minutes</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes without a request after which a login ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session Minutes</em>' attribute.
	 * @see #setSessionMinutes(int)
	 * @see org.sealbench.model.ModelPackage#getWebServer_SessionMinutes()
	 * @model default="10"
	 *        annotation="urn:sealbench:range least='1' most='480' what='a number of minutes'"
	 * @generated
	 */
	int getSessionMinutes();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WebServer#getSessionMinutes <em>Session Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session Minutes</em>' attribute.
	 * @see #getSessionMinutes()
	 * @generated
	 */
	void setSessionMinutes(int value);

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
	 * @see org.sealbench.model.ModelPackage#getWebServer_Certificate()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getCertificate();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WebServer#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(CertificateNumber value);

	/**
	 * Returns the value of the '<em><b>Users</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.User}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may log in to the web pages, with rights. The password is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Users</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getWebServer_Users()
	 * @model containment="true"
	 * @generated
	 */
	EList<User> getUsers();

} // WebServer
